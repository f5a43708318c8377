import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import type { Paged } from '@/hooks/use-paged'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { Files } from '@/ui/files'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Notice } from '@/ui/notice'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { turnText } from './turn-text'
import './my-corrections.scss'

export type Correction = ResponseOf<'GET /api/corrections/mine'>['items'][number]

/** My corrections with what was asked, where they stand, and a way to take back the open one. */
export function MyCorrections({ list, of = '生源信息', onChanged }: { list: Paged<Correction>; /** What is corrected. */ of?: string; onChanged: () => void }) {
  const [chosen, choose] = useState<Correction>()
  const withdraw = useAction(async ({ id, version }: Correction) => {
    try {
      await call('POST /api/corrections/:id/withdraw', { params: { id }, body: { version } })
      toast('已撤回', 'success')
    } finally {
      // The school may have been faster: what stands now must show either way.
      choose(undefined)
      onChanged()
    }
  })
  return (
    <>
      <ListView list={list} keyOf={(one) => one.id} empty={{ title: '还没有纠错申请', note: '信息审核通过后发现有误，可以在“申请纠错”里提出' }}>
        {(one) => {
          const action = one.actions.find((offered) => offered.key === 'withdraw')
          return (
            <View className="correct-card">
              <Card title={`更正 ${one.differences.filter((line) => line.changed).length} 项`} extra={<Tag tone={one.status.tone}>{one.status.label}</Tag>} note={`${formatTime(one.createdAt)} 申请 · ${turnText(one.status.turn)}`}>
                <Diff lines={one.differences.filter((line) => line.changed)} after="更正为" />
                <View className="ui-card-note">{`我的原因：${one.reason}`}</View>
                {one.proofs.length > 0 && <Files files={one.proofs} />}
                {one.decisionReason && <Notice tone={one.status.key === 'rejected' ? 'bad' : 'info'}><View>{`学校答复：${one.decisionReason}`}</View></Notice>}
                {action && <View className="ui-buttons"><Button kind="plain" why={action.why && `${action.why.message}，${action.why.next}`} onTap={() => choose(one)}>撤回申请</Button></View>}
              </Card>
            </View>
          )
        }}
      </ListView>
      <ConfirmSheet open={chosen !== undefined} title="撤回纠错申请" confirm="确认撤回" busy={withdraw.busy} onConfirm={() => { if (chosen) void withdraw.run(chosen) }} onClose={() => choose(undefined)}>
        {`撤回后学校不再处理这份申请，${of}保持不变；之后可以重新申请。`}
      </ConfirmSheet>
    </>
  )
}
