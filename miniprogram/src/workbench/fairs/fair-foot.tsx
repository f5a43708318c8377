import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import type { MyFair } from './fair-content'
import type { Organiser } from './organiser'
import { useNewFair } from './use-new-fair'
import { whyOf } from './why-of'
import '../parts/record.scss'
import './fair-foot.scss'

const reasons = ['场地临时不可用，具体时间另行通知', '报名人数不足，不再举办', '因天气原因取消', '参会单位行程有变']

/** What can be done about the event now; cancelling says first who is told. */
export function FairFoot({ fair, organiser, onChanged }: { fair: MyFair; organiser: Organiser; onChanged: () => void }) {
  const { id, version, status, actions, counts, values } = fair
  const [warned, setWarned] = useState(false)
  const [asking, setAsking] = useState(false)
  const copy = useNewFair(organiser)
  const draft = status.key === 'draft'
  const offers = (key: string): boolean => actions.some((action) => action.key === key)
  const cancel = useAction(async (reason: string) => {
    try {
      await call('POST /api/fairs/:id/cancel', { params: { id }, body: { version, reason } })
      toast(draft ? '草稿已删除' : '活动已取消，正在通知已报名的学生', 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || (error.id !== 'stale_version' && error.id !== 'illegal_transition')) throw error
      toast(`${error.message}，已为你重新载入`)
    }
    onChanged()
  })
  const editable = draft || (offers('revise') && whyOf(actions, 'revise', ['event_incomplete']) === undefined)
  const registered = counts.held + counts.waiting
  return (
    <View className="ui-desk-foot fair-foot">
      <View className="record-buttons">
        {offers('cancel') && whyOf(actions, 'cancel') === undefined && <Button kind="plain" busy={cancel.busy} onTap={() => setWarned(true)}>{draft ? '删除草稿' : '取消活动'}</Button>}
        {!draft && <Button kind="line" busy={copy.busy} onTap={() => void copy.run({ id, values })}>复制</Button>}
        {editable && <Button kind={draft ? 'primary' : 'line'} onTap={() => void Taro.redirectTo({ url: `${organiser.pages.fairEdit}?id=${id}` })}>{draft ? '继续填写' : '修改'}</Button>}
        {!draft && status.key !== 'cancelled' && <Button onTap={() => void Taro.redirectTo({ url: `${organiser.pages.fairLive}?id=${id}` })}>现场数据</Button>}
      </View>
      <ConfirmSheet open={warned} title={draft ? '删除草稿' : '取消活动'} confirm={draft ? '删除草稿' : '填写原因'} danger busy={cancel.busy} onClose={() => setWarned(false)}
        onConfirm={() => { setWarned(false); if (draft) void cancel.run('草稿不再需要'); else setAsking(true) }}>
        {draft ? '草稿删除后列在【已取消】中，不能恢复。' : `${counts.held} 名已报名、${counts.waiting} 名候补的学生会收到取消通知和原因，入场券随即失效，检票停止。取消后不能恢复。`}
      </ConfirmSheet>
      <ReasonSheet open={asking} what="取消活动" danger reasons={reasons} placeholder={registered > 0 ? `${registered} 名学生会看到这段话` : '学生会在活动页看到这段话'} onClose={() => setAsking(false)} onSay={(reason) => { setAsking(false); void cancel.run(reason) }} />
    </View>
  )
}
