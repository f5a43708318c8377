import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DislikeReason } from '@shared/recommendations/dislike-reasons'
import { call } from '@/api/call'
import type { Recommendation } from '@/hooks/use-recommendations'
import { useAction } from '@/hooks/use-action'
import { Tap } from '@/platform/tap'
import { JobCard } from '../job-card'
import { DislikeSheet } from './dislike-sheet'
import './index.scss'

/** One job that fits, with 感兴趣 and 不感兴趣; what was refused can be taken back as long as the list is open. */
export function RecommendedJob({ item }: { item: Recommendation }) {
  const { job } = item
  const [liked, setLiked] = useState(item.liked)
  const [gone, setGone] = useState(false)
  const [asking, setAsking] = useState(false)
  const params = { id: job.id }
  const like = useAction(async () => {
    if (liked) await call('DELETE /api/recommendations/:id/feedback', { params })
    else await call('POST /api/recommendations/:id/feedback', { params, body: { verdict: 'like' } })
    setLiked(!liked)
  })
  const dislike = useAction(async (reason: DislikeReason) => {
    await call('POST /api/recommendations/:id/feedback', { params, body: { verdict: 'dislike', reason } })
    setAsking(false)
    setLiked(false)
    setGone(true)
  })
  const undo = useAction(async () => {
    await call('DELETE /api/recommendations/:id/feedback', { params })
    setGone(false)
  })
  if (gone) {
    return (
      <View className="dismissed">
        <View className="dismissed-text">{`不再推荐“${job.title}”`}</View>
        <Tap className="verdict-tap verdict-tap--on" disabled={undo.busy} onTap={() => void undo.run()}>撤销</Tap>
      </View>
    )
  }
  const foot = (
    <View className="verdict">
      <Tap className={`verdict-tap ${liked ? 'verdict-tap--on' : ''}`} label={liked ? '取消感兴趣' : '感兴趣'} disabled={like.busy} onTap={() => void like.run()}>{liked ? '已感兴趣' : '感兴趣'}</Tap>
      <Tap className="verdict-tap" onTap={() => setAsking(true)}>不感兴趣</Tap>
    </View>
  )
  return (
    <>
      <JobCard job={job} fit={item} state={item.applied ? { label: '已投递', tone: 'ok' } : undefined} foot={foot} />
      <DislikeSheet open={asking} busy={dislike.busy} onConfirm={(reason) => void dislike.run(reason)} onClose={() => setAsking(false)} />
    </>
  )
}
