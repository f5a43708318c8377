import { type JobStatus } from '@shared/jobs/workflow'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { actorOf } from '../signing/factory'
import { closeJob } from './actions/close-job'
import { createJob } from './actions/create-job'
import { discardJob } from './actions/discard-job'
import { publishJob } from './actions/publish-job'
import { requireOwnJob } from './actions/require-own-job'
import { Job, type JobRow } from './model'

type Signed = AccountRow & { token: string }
/** `expired`: published, its deadline past by the clock. */
export type JobState = JobStatus | 'expired'
export interface JobSpec { state?: JobState; employer?: Signed; values?: Record<string, string>; majors?: string[] }

const dayMs = 86_400_000
/** The day so many days from now, in China, as it is typed. */
export const dayFromNow = (days: number): string => new Date(clock.ms() + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10)

/** What an ordinary employer fills in; open for thirty days. */
export const sampleJob = (): Record<string, string> => ({
  title: 'Java 开发工程师', kind: 'full_time', category: 'c01', industry: 'I', cityCode: '230100', salaryMin: '8000', salaryMax: '12000', headcount: '3', degree: 'bachelor',
  description: '负责平台后端服务的设计与开发。', deadline: dayFromNow(30),
})

/** A stored advert in `state` (published unless said otherwise), reached by the real actions, with the account that posted it. */
export async function buildJob({ state = 'published', employer, values, majors = ['0809'] }: JobSpec = {}): Promise<{ row: JobRow; employer: Signed }> {
  const poster = employer ?? await buildAccount('employer', { name: '王经理' })
  const actor = actorOf(poster)
  const typed = { values: { ...sampleJob(), ...values }, majors }
  const draft = await createJob(actor, typed)
  const id = draft._id.toString()
  if (state === 'draft') return { row: draft, employer: poster }
  if (state === 'deleted') return { row: await discardJob(actor, id, 1), employer: poster }
  const published = await publishJob(actor, id, { version: 1, ...typed })
  if (state === 'closed') return { row: await closeJob(actor, id, published.version), employer: poster }
  if (state === 'expired') await Job.updateOne({ _id: id }, { deadline: new Date(clock.ms() - 1) })
  return { row: await requireOwnJob(actor, id), employer: poster }
}
