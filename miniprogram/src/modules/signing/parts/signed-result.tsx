import { View } from '@tarojs/components'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad } from '@/hooks/use-load'
import { Steps } from '@/ui/steps'
import { role } from '@/ui/role'
import './signed-result.scss'

type Agreement = ResponseOf<'GET /api/destinations/:id'>

/** 签约成功 and what happens next, shown once after signing. */
export function SignedResult({ agreement }: { agreement: Agreement }) {
  const binding = useLoad(() => call('GET /api/accounts/binding'), []).data
  const inForce = agreement.status.key === 'in_force'
  return (
    <View className="ui-card signed" {...role('status')}>
      <View className="signed-mark"><View className="signed-check" /></View>
      <View className="signed-title">签约成功</View>
      <View className="ui-mid">{`你与${agreement.employer.name}已达成签约意向`}</View>
      <Steps steps={[
        { label: '双方签约', state: 'done' },
        { label: '学校审核', state: inForce ? 'done' : 'now' },
        { label: '协议生效', state: inForce ? 'done' : 'todo' },
      ]} />
      {binding && <View className="ui-note signed-note">{binding.officialAccount && binding.followed ? '审核结果会由公众号通知你。' : '审核结果会出现在消息里；绑定微信后公众号也会通知你。'}</View>}
      <View className="ui-note signed-note">生效后去向自动登记，不需要再填写。</View>
    </View>
  )
}
