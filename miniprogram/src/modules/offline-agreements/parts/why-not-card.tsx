import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import type { OfflineAgreement } from './offline-agreement'
import './why-not-card.scss'

/** Every action that is not possible now, with its reason and what to do. `shown`: said elsewhere on the page. */
export function WhyNotCard({ agreement: { actions, status }, shown }: { agreement: OfflineAgreement; shown: readonly string[] }) {
  // A draft says what is missing where it is filled in.
  const refused = status.key === 'draft' ? [] : actions.filter((one) => one.why && !shown.includes(one.key))
  if (refused.length === 0) return null
  return (
    <Card title="现在不能做的">
      {refused.map((one) => <View key={one.key} className="why-not"><View className="ui-strong">{one.label}</View><View className="ui-mid">{`${one.why?.message ?? ''}，${one.why?.next ?? ''}`}</View></View>)}
    </Card>
  )
}
