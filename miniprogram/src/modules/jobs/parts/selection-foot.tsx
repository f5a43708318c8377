import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import type { ResumeChoice } from '@shared/applications/resume-choice'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { ResumeSheet } from '@/ui/resume-sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { BatchSheet, type Batch } from './batch-sheet'
import { canApply, type Favourite } from './favourite'

/** 批量删除 and 批量投递 of what is chosen; each answered one by one. */
export function SelectionFoot({ chosen, onDone }: { chosen: readonly Favourite[]; onDone: () => void }) {
  const [asking, setAsking] = useState<'apply' | 'remove'>()
  const [batch, setBatch] = useState<Batch>()
  const jobIds = chosen.map((one) => one.job.id)
  const sendable = chosen.filter(canApply).map((one) => one.job.id)
  const apply = useAction(async (resume: ResumeChoice) => {
    const { results } = await call('POST /api/favourites/batch-apply', { body: { jobIds: sendable, resume } })
    setAsking(undefined)
    setBatch({ title: '批量投递结果', done: '已投递', results })
  }, { quiet: true })
  const remove = useAction(async () => {
    const { results } = await call('POST /api/favourites/batch-remove', { body: { jobIds } })
    setAsking(undefined)
    setBatch({ title: '批量删除结果', done: '已删除', results })
  })
  const tooMany = chosen.length > limits.batchMax
  const left = chosen.length - sendable.length
  return (
    <>
      <Button kind="plain" disabled={jobIds.length === 0 || tooMany} onTap={() => setAsking('remove')}>删除</Button>
      <Button disabled={sendable.length === 0} why={tooMany ? `一次最多选 ${limits.batchMax} 个` : jobIds.length > 0 && sendable.length === 0 ? '选中的职位已投递或已停止招聘' : undefined} onTap={() => { apply.clear(); setAsking('apply') }}>
        {sendable.length > 0 ? `批量投递（${sendable.length}）` : '批量投递'}
      </Button>
      <ResumeSheet open={asking === 'apply'} title="选择要投递的简历" confirm={`投递 ${sendable.length} 个职位`} busy={apply.busy} error={apply.error}
        note={`同一份简历投给 ${sendable.length} 个职位${left > 0 ? `，另外 ${left} 个已投递或已停止招聘，不会投递` : ''}。每个职位只能投递一次。`} onConfirm={(resume) => void apply.run(resume)} onClose={() => setAsking(undefined)} />
      <ConfirmSheet open={asking === 'remove'} title="取消收藏" confirm={`删除 ${jobIds.length} 个`} danger busy={remove.busy} onConfirm={() => void remove.run()} onClose={() => setAsking(undefined)}>
        只从收藏夹中移除，已投递的申请不受影响。
      </ConfirmSheet>
      <BatchSheet batch={batch} onClose={() => { setBatch(undefined); onDone() }} />
    </>
  )
}
