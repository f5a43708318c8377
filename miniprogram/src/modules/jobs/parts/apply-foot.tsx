import { useState } from 'react'
import type { ResumeChoice } from '@shared/applications/resume-choice'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { openPage } from '@/ui/open-page'
import { ResumeSheet } from '@/ui/resume-sheet'
import { toast } from '@/ui/toast'
import type { Job } from './job'

/** What changed meanwhile on the server: the page says it better than the sheet. */
const pageSays: readonly string[] = ['already_applied', 'job_closed', 'job_deadline_past']

/** 收藏 and 投递 at the thumb; what was applied for leads to its application. */
export function ApplyFoot({ job, reload }: { job: Job; reload: () => void }) {
  const [choosing, setChoosing] = useState(false)
  const { id, favourite, application, whyNotApply } = job
  const mark = useAction(async () => {
    try {
      if (favourite) await call('DELETE /api/favourites/:id', { params: { id } })
      else await call('POST /api/favourites', { body: { jobId: id } })
      toast(favourite ? '已取消收藏' : '已收藏')
    } catch (error) {
      // Marked on another device: what is wanted is already so.
      if (!(error instanceof ApiError && error.id === 'already_favourite')) throw error
    }
    reload()
  })
  const apply = useAction(async (resume: ResumeChoice) => {
    try {
      await call('POST /api/applications', { body: { jobId: id, resume } })
      setChoosing(false)
      toast('已投递，有进展会通知你')
    } catch (error) {
      if (!(error instanceof ApiError) || !pageSays.includes(error.id)) throw error
      setChoosing(false)
      toast(`${error.message}，${error.next}`)
    }
    reload()
  }, { quiet: true })
  return (
    <>
      <Button kind="plain" busy={mark.busy} onTap={() => void mark.run()}>{favourite ? '已收藏' : '收藏'}</Button>
      {application
        ? <Button kind="line" onTap={() => openPage(`/modules/applications/pages/show/index?id=${application.id}`)}>查看我的申请</Button>
        : <Button disabled={whyNotApply !== undefined} onTap={() => { apply.clear(); setChoosing(true) }}>{whyNotApply ? '暂不能投递' : '投递'}</Button>}
      <ResumeSheet open={choosing} title="选择要投递的简历" note={`投递给${job.employer.name}的是简历现在的内容，以后再修改不影响这次投递。每个职位只能投递一次。`} confirm="确认投递"
        busy={apply.busy} error={apply.error} onConfirm={(resume) => void apply.run(resume)} onClose={() => setChoosing(false)} />
    </>
  )
}
