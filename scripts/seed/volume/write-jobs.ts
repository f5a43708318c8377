import { type Actor } from '../../../server/src/actor'
import { createJob } from '../../../server/src/modules/jobs/actions/create-job'
import { publishJob } from '../../../server/src/modules/jobs/actions/publish-job'
import { Job } from '../../../server/src/modules/jobs/model'
import { atTime } from '../at-time'
import { type Staff } from './write-employers'
import { inSlices } from './in-slices'
import { type VolumeJob } from './make-jobs'

const dayMs = 86_400_000

/** Publishes these adverts as their units would have, each on its day; adverts that these units have already are not made again. Returns how many are new. */
export async function writeJobs(adverts: readonly VolumeJob[], staff: Staff): Promise<number> {
  const had = new Map((await Job.aggregate<{ _id: unknown; count: number }>([{ $group: { _id: '$employerId', count: { $sum: 1 } } }])).map(({ _id, count }) => [String(_id), count]))
  const wanted = adverts.filter(({ employer }) => {
    const id = staff.actors[employer]?.employerId ?? ''
    const left = had.get(id) ?? 0
    had.set(id, left - 1)
    return left <= 0
  })
  const days = [...new Set(wanted.map(({ publishedDaysAgo }) => publishedDaysAgo))].sort((one, other) => other - one)
  for (const day of days) {
    await atTime(day * 24, () => inSlices(wanted.filter(({ publishedDaysAgo }) => publishedDaysAgo === day), 8, async (slice) => { await Promise.all(slice.map((advert) => publish(advert, staff.actors[advert.employer]))) }))
  }
  // A worker that runs already reads what changed lately; these were published in the past.
  await Job.updateMany({ employerId: { $in: staff.actors.flatMap(({ employerId }) => employerId ?? []) }, open: true }, { $set: { matchAt: new Date() } })
  return wanted.length
}

async function publish(advert: VolumeJob, actor: Actor | undefined): Promise<void> {
  if (!actor) throw new Error(`${advert.title} has no employer.`)
  const majors = [...advert.majors]
  const deadline = new Date(Date.now() + advert.deadlineInDays * dayMs + 8 * 3_600_000).toISOString().slice(0, 10)
  const values = {
    title: advert.title, kind: advert.kind, category: advert.category, industry: advert.industry, cityCode: advert.cityCode, salaryMin: String(advert.salaryMinYuan ?? ''), salaryMax: String(advert.salaryMaxYuan ?? ''),
    headcount: String(advert.headcount), degree: advert.degree, description: advert.description, deadline,
  }
  const { _id, version } = await createJob(actor, { values, majors })
  await publishJob(actor, _id.toString(), { version, values, majors })
}
