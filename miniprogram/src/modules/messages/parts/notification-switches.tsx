import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@shared/api'
import type { SwitchableKind } from '@shared/messages/kinds'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { SwitchRow } from '@/ui/switch-row'

type Settings = Api['GET /api/messages/settings']['response']
const about: Record<SwitchableKind, string> = {
  job_invitation: '单位邀请你投递职位', application_result: '单位邀面试、录用意向或回复不合适', registration_reminder: '去向登记截止前提醒',
  interview_invitation: '单位邀请面试、改期或取消', interview_reminder: '面试前一天和一小时前', interview_result: '单位给出面试结果',
  event_reminder: '报名的活动开始前', event_change: '报名的活动取消、变更，或候补成功',
}
const isSwitchable = (kind: string): kind is SwitchableKind => kind in about

/** A switch for each kind that may be off; what is always pushed is said, so that nobody looks for its switch. */
export function NotificationSwitches({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first)
  const save = useAction(async (kind: SwitchableKind, on: boolean) => { setSettings(await call('PUT /api/messages/settings', { body: { kind, on } })) })
  return (
    <>
      <Card title="微信推送" note="关闭后不再推送到微信，消息仍会出现在【消息】里">
        {settings.kinds.map(({ kind, label, on }) => isSwitchable(kind) && (
          <SwitchRow key={kind} label={label} note={about[kind]} on={on} onChange={(wanted) => void save.run(kind, wanted)} />
        ))}
      </Card>
      <Card><ListItem title="职位推荐" note="每天最多一次，在推荐设置中开关" onTap={() => openPage('/modules/recommendations/pages/settings/index')} /></Card>
      <Card title="始终推送"><View className="ui-mid">签约邀请、签约进展、协议修改、审核结果和解约进展关系到你的权益，不能关闭。</View></Card>
    </>
  )
}
