import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import type { Me } from '@/hooks/use-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { isH5 } from '@/ui/is-h5'
import { Lines } from '@/ui/lines'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { BindByScan } from './bind-by-scan'
import { bindMini } from './bind-mini'
import { officialAccountName } from './official-account'
import type { Binding } from './use-binding-watch'
import './binding-status.scss'

interface BindingStatusProps { me: Me; binding: Binding; onChanged: () => void }

/** 我是学生: who is bound to what, and every way to change it (R-ACC-4). */
export function BindingStatus({ me, binding, onChanged }: BindingStatusProps) {
  const [asking, setAsking] = useState(false)
  const unbind = useAction(async () => {
    await call('DELETE /api/accounts/binding')
    setAsking(false)
    toast('已解除绑定', 'success')
    onChanged()
  })
  const bind = useAction(async () => { await bindMini(); toast('小程序已绑定', 'success'); onChanged() })
  const follows = binding.officialAccount && binding.followed
  return (
    <>
      <Card title={me.name} extra={<Tag tone={binding.bound ? 'ok' : 'off'}>{binding.bound ? '已绑定' : '未绑定'}</Tag>} note={[me.school?.name, me.student?.studentNo].filter(Boolean).join(' · ')}>
        <Row label="公众号"><View className={follows ? 'binding-on' : binding.officialAccount ? 'binding-half' : 'ui-mid'}>{follows ? '已绑定，已关注' : binding.officialAccount ? '已绑定，未关注' : '未绑定'}</View></Row>
        <Row label="小程序"><View className={binding.miniProgram ? 'binding-on' : 'ui-mid'}>{binding.miniProgram ? '已绑定' : '未绑定'}</View></Row>
        {binding.boundAt && <Row label="绑定时间">{formatTime(binding.boundAt)}</Row>}
      </Card>
      {binding.officialAccount && !binding.followed && <Notice>{`你没有关注公众号“${officialAccountName}”，签约邀请和审核结果只会出现在“消息”里。`}</Notice>}
      {isH5 && !follows && <BindByScan title={binding.officialAccount ? '重新关注公众号' : '绑定公众号'} onBound={onChanged} />}
      {!isH5 && !binding.miniProgram && <Button busy={bind.busy} onTap={() => void bind.run()}>绑定本微信</Button>}
      {!isH5 && !binding.officialAccount && <Notice tone="info">{`在微信里搜索并关注“${officialAccountName}”，公众号会自动与你的账号绑定，通知第一时间送达。`}</Notice>}
      {binding.bound && <Button kind="plain" onTap={() => setAsking(true)}>解除绑定</Button>}
      <ConfirmSheet open={asking} title="解除微信绑定" confirm="确认解除" danger busy={unbind.busy} onConfirm={() => void unbind.run()} onClose={() => setAsking(false)}>
        <View>解除之后：</View>
        <Lines lines={['公众号不再通知你签约邀请和审核结果，只能在“消息”里查看；', '在微信里不再自动登录，需要用学号和密码登录；', '账号和已填写的信息不受影响，可以随时重新绑定。']} />
      </ConfirmSheet>
    </>
  )
}
