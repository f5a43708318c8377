import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { getEmployer } from '../../employers/actions/get-employer'
import { listJobsOfEmployer } from '../../jobs/actions/list-jobs-of-employer'
import { Booth, type BoothRow } from '../booth-model'
import { presentBooth } from '../present-booth'
import { readableFair } from '../readable-fair'

/** A stand with the open adverts it shows: those its employer picked, else all. @throws AppError not_found */
export async function showBooth(actor: Actor, id: string) {
  const booth = await Booth.findById(id).lean<BoothRow>()
  if (!booth) throw new AppError('not_found')
  const fair = await readableFair(actor, booth.fairId.toString())
  const [employer, open] = await Promise.all([getEmployer(booth.employerId), listJobsOfEmployer(booth.employerId)])
  const picked = new Set(booth.jobIds.map(String))
  return {
    ...presentBooth(booth), fair: { id: fair._id.toString(), title: fair.title ?? fair.values.title ?? '' }, employerIntro: employer.intro ?? '',
    jobs: picked.size === 0 ? open : open.filter((job) => picked.has(job.id)),
  }
}
