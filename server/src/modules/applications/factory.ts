import { type AccountRow } from '../accounts/model'
import { buildAccount } from '../accounts/factory'
import { buildJob } from '../jobs/factory'
import { type JobRow } from '../jobs/model'
import { buildResume } from '../resumes/factory'
import { actorOf } from '../signing/factory'
import { applyToJob } from './actions/apply-to-job'
import { decideApplication } from './actions/decide-application'
import { getApplication, type ApplicationRow } from './actions/get-application'
import { noteFirstLook } from './actions/note-first-look'
import { withdrawApplication } from './actions/withdraw-application'

type Signed = AccountRow & { token: string }
export type ApplicationState = 'submitted' | 'viewed' | 'interview' | 'offered' | 'unfit' | 'withdrawn'
export interface ApplicationSpec { state?: ApplicationState; student?: Signed; employer?: Signed; job?: JobRow }
export interface BuiltApplication { id: string; row: ApplicationRow; student: Signed; employer: Signed; job: JobRow }

/** A student whose résumé may be sent. */
export async function buildApplicant(): Promise<Signed> {
  const student = await buildAccount('student')
  await buildResume({ student })
  return student
}

/** A stored application in `state`, reached by the real actions. `student`: one that buildApplicant() made. */
export async function buildApplication(spec: ApplicationSpec = {}): Promise<BuiltApplication> {
  const employer = spec.employer ?? await buildAccount('employer', { name: '王经理' })
  const student = spec.student ?? await buildApplicant()
  const job = spec.job ?? (await buildJob({ employer })).row
  const sent = await applyToJob(actorOf(student), { jobId: job._id.toString(), resume: { kind: 'online', language: 'zh' } })
  const id = sent._id.toString()
  await lead(sent, spec.state ?? 'submitted', student, employer)
  return { id, row: await getApplication(id, {}), student, employer, job }
}

async function lead(row: ApplicationRow, state: ApplicationState, student: Signed, employer: Signed): Promise<void> {
  const [id, by] = [row._id.toString(), actorOf(employer)]
  if (state === 'withdrawn') await withdrawApplication(actorOf(student), id, 1)
  if (state === 'viewed' || state === 'offered') await noteFirstLook(by, row)
  if (state === 'interview') await decideApplication(by, id, { action: 'inviteToInterview', version: 1 })
  if (state === 'offered') await decideApplication(by, id, { action: 'offer', version: 1 })
  if (state === 'unfit') await decideApplication(by, id, { action: 'turnDown', version: 1, said: '岗位已招满' })
}
