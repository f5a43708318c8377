import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { listJobsOfEmployer } from '../../jobs/actions/list-jobs-of-employer'
import { Booth, type BoothRow } from '../booth-model'
import { presentBooth } from '../present-booth'
import { getFair } from './get-fair'
import { statusNow } from './status-now'

/** Which of its open adverts an exhibitor's stand shows; none picked means all. @throws AppError not_an_exhibitor, not_found, event_over, job_closed */
export async function pickBoothJobs(actor: Actor, id: string, jobIds: readonly string[]) {
  const employerId = ownEmployerId(actor)
  const booth = await Booth.findById(id).lean<BoothRow>()
  if (!booth) throw new AppError('not_found')
  if (booth.employerId.toString() !== employerId) throw new AppError('not_an_exhibitor')
  if (['closed', 'cancelled'].includes(statusNow(await getFair(booth.fairId)))) throw new AppError('event_over')
  const open = new Set((await listJobsOfEmployer(booth.employerId)).map((job) => job.id))
  if (jobIds.some((job) => !open.has(job))) throw new AppError('job_closed')
  const row = await Booth.findOneAndUpdate({ _id: id, employerId }, { $set: { jobIds: [...new Set(jobIds)] } }, { returnDocument: 'after' }).lean<BoothRow>()
  if (!row) throw new AppError('not_found')
  return presentBooth(row)
}
