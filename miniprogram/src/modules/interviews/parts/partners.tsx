import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Tap } from '@/platform/tap'
import './conversation-line.scss'

/** Employers one may talk to and has not yet: whom one applied to, who invited. Nothing is drawn when there are none. */
export function Partners({ onTap }: { onTap: (employerId: string) => void }) {
  const { data, reload } = useLoad(() => call('GET /api/hall/partners'), [])
  useShownAgain(() => void reload())
  if (!data || data.items.length === 0) return null
  return (
    <View className="hall-partners">
      <View className="hall-list-title">还可以联系</View>
      {data.items.map(({ employer, ground }) => (
        <Tap key={employer.id} className="conversation" testId={`partner-${employer.id}`} onTap={() => onTap(employer.id)}>
          <View className="conversation-picture" aria-hidden="true">{employer.name.slice(0, 1)}</View>
          <View className="conversation-text"><View className="conversation-name">{employer.name}</View><View className="conversation-last">{ground}</View></View>
        </Tap>
      ))}
    </View>
  )
}
