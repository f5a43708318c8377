import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { formatLeftWords } from '@/ui/format-left-words'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { BranchPicture } from '@/modules/signing/parts/branch-picture'
import { CurrentAgreement, isActive } from '@/modules/signing/parts/current-agreement'

const openInvitations = () => { void Taro.navigateTo({ url: '/modules/signing/pages/invitations/index' }) }
const openAgreement = (id: string) => { void Taro.navigateTo({ url: `/modules/signing/pages/agreement/index?id=${id}` }) }
const tones = { done: 'ok', now: 'wait', todo: 'off', problem: 'bad', later: 'off' } as const
const sourcePath = 'modules/source-info/pages/view/index'

/** The signing tab of a student. */
export function SignDesk() {
  const state = useLoad(async () => {
    const [progress, { items }] = await Promise.all([call('GET /api/progress'), call('GET /api/destinations')])
    return { progress, items }
  }, [])
  useShownAgain(() => void state.reload())
  return (
    <Loaded state={state} cards={3}>
      {({ progress, items }) => {
        const ended = items.filter((item) => item.status.key === 'refused')
        const current = items.find(isActive) ?? items.find((item) => item.status.turn === 'student' && !ended.includes(item)) ?? items.find((item) => !ended.includes(item))
        const earlier = items.filter((item) => item !== current)
        const invitations = progress.openInvitations
        const soonest = invitations.map((one) => Date.parse(one.validUntil)).sort((a, b) => a - b)[0]
        const held = current !== undefined && isActive(current)
        const left = soonest === undefined ? '' : ` · 最近一份还剩 ${formatLeftWords(soonest - Date.parse(progress.serverNow))}`
        const source = progress.steps.find((step) => step.key === 'source_info')
        return (
          <>
            <CurrentAgreement item={current} onOpen={openAgreement} />
            <Card title="办理">
              <ListItem title="线上签约" note={invitations.length === 0 ? '查看单位发来的签约邀请' : held ? `收到 ${invitations.length} 份邀请，现在只能查看` : `${invitations.length} 份邀请待应约${left}`}
                extra={held ? undefined : <Badge count={invitations.length} />} onTap={openInvitations} />
              <ListItem title="生源信息核对" note={source?.next ?? '核对学校登记的信息并送审'} extra={source && <Tag tone={tones[source.state]}>{source.status}</Tag>}
                onTap={() => openPage(source?.path ?? sourcePath)} />
            </Card>
            <BranchPicture onOnline={openInvitations} />
            {earlier.length > 0 && (
              <Card title="以前的协议">
                {earlier.map((item) => (
                  <ListItem key={item.id} title={item.employerName} note={`${item.position} · ${item.number}`} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} onTap={() => openAgreement(item.id)} />
                ))}
              </Card>
            )}
            <View className="ui-note">解约及去向解除、推荐表申请即将开放。</View>
          </>
        )
      }}
    </Loaded>
  )
}
