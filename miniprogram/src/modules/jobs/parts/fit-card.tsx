import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DislikeReason } from '@shared/recommendations/dislike-reasons'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { DislikeSheet } from '@/ui/recommended-jobs/dislike-sheet'
import type { Job } from './job'
import './fit-card.scss'

/** Why this job was recommended, and what the reader says to it. */
export function FitCard({ jobId, fit }: { jobId: string; fit: NonNullable<Job['fit']> }) {
  const [said, setSaid] = useState<'like' | 'dislike'>()
  const [asking, setAsking] = useState(false)
  const params = { id: jobId }
  const like = useAction(async () => { await call('POST /api/recommendations/:id/feedback', { params, body: { verdict: 'like' } }); setSaid('like') })
  const dislike = useAction(async (reason: DislikeReason) => {
    await call('POST /api/recommendations/:id/feedback', { params, body: { verdict: 'dislike', reason } })
    setAsking(false)
    setSaid('dislike')
  })
  const undo = useAction(async () => { await call('DELETE /api/recommendations/:id/feedback', { params }); setSaid(undefined) })
  return (
    <Card title="匹配度" extra={<View className="fit-score"><View className="fit-number">{String(fit.score)}</View><View>分</View></View>} note="按你的推荐设置和学校核实的专业、学历计算">
      {fit.reasons.map(({ key, label, points }) => <View key={key} className="fit-line"><View>{label}</View><View className="fit-points">{`+${points}`}</View></View>)}
      {said
        ? <View className="ui-buttons"><Button kind="plain" small busy={undo.busy} onTap={() => void undo.run()}>{said === 'like' ? '已感兴趣，点此取消' : '已不再推荐，点此撤销'}</Button></View>
        : (
          <View className="ui-buttons">
            <Button kind="plain" small busy={like.busy} onTap={() => void like.run()}>感兴趣</Button>
            <Button kind="plain" small onTap={() => setAsking(true)}>不感兴趣</Button>
          </View>
        )}
      <DislikeSheet open={asking} busy={dislike.busy} onConfirm={(reason) => void dislike.run(reason)} onClose={() => setAsking(false)} />
    </Card>
  )
}
