import { type ResumeChoice } from '@shared/applications/resume-choice'
import { type Actor } from '../../../actor'
import { answerItem } from '../../applications/actions/answer-item'
import { applyToJob } from '../../applications/actions/apply-to-job'
import { takeBatch } from '../../applications/actions/take-batch'
import { describeJobs } from '../../jobs/actions/describe-jobs'

/** 批量投递: one application each, in its own transaction, as if sent one by one; what is refused leaves the others. @throws AppError batch_too_long */
export async function applyToFavourites(actor: Actor, { jobIds, resume }: { jobIds: string[]; resume: ResumeChoice }) {
  const batch = takeBatch(jobIds)
  const titles = new Map((await describeJobs(batch)).map(({ id, title }) => [id, title]))
  const results = []
  for (const jobId of batch) {
    const answer = await answerItem(() => applyToJob(actor, { jobId, resume }))
    const named = { jobId, title: titles.get(jobId) }
    results.push(answer.ok ? { ...named, ok: true, applicationId: answer.value._id.toString() } : { ...named, ok: false, refusal: answer.refusal })
  }
  return { results }
}
