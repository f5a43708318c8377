import { type Arrangement } from '@shared/interviews/arrangement'
import { clock } from '../../clock'
import { type AccountRow } from '../accounts/model'
import { buildApplication, type BuiltApplication } from '../applications/factory'
import { type JobRow } from '../jobs/model'
import { actorOf } from '../signing/factory'
import { acceptInterview } from './actions/accept-interview'
import { cancelInterview } from './actions/cancel-interview'
import { declineInterview } from './actions/decline-interview'
import { expireInterview } from './actions/expire-interview'
import { getInterview, type InterviewRow } from './actions/get-interview'
import { giveResult } from './actions/give-result'
import { inviteToInterview } from './actions/invite-to-interview'
import { Interview } from './model'

type Signed = AccountRow & { token: string }
/** `overdue`: invited in the database, begun by the clock. `begun`: accepted, and its time has come. */
export type InterviewState = 'invited' | 'accepted' | 'declined' | 'cancelled' | 'overdue' | 'unanswered' | 'begun' | 'passed' | 'failed' | 'absent'
export interface InterviewSpec { state?: InterviewState; student?: Signed; employer?: Signed; job?: JobRow; application?: BuiltApplication; arrangement?: Partial<Arrangement> }
export interface BuiltInterview { id: string; row: InterviewRow; student: Signed; employer: Signed; application: BuiltApplication }

/** An ordinary video interview, two days from now. */
export const sampleArrangement = (given: Partial<Arrangement> = {}): Arrangement => ({
  kind: 'video', startsAt: new Date(clock.ms() + 2 * 86_400_000).toISOString(), minutes: 30, place: '', note: '请提前五分钟准备', contactName: '王经理', contactPhone: '0451-86200001', ...given,
})

/** A stored interview in `state`, reached by the real actions. What has begun began a minute ago. */
export async function buildInterview({ state = 'invited', arrangement, ...spec }: InterviewSpec = {}): Promise<BuiltInterview> {
  const application = spec.application ?? await buildApplication({ student: spec.student, employer: spec.employer, job: spec.job, state: 'viewed' })
  const { student, employer } = application
  const sent = await inviteToInterview(actorOf(employer), { applicationId: application.id, arrangement: sampleArrangement(arrangement) })
  const id = sent._id.toString()
  await lead(sent, state, student, employer)
  return { id, row: await getInterview(id, {}), student, employer, application }
}

async function lead(row: InterviewRow, state: InterviewState, student: Signed, employer: Signed): Promise<void> {
  const id = row._id.toString()
  const acceptedFirst = ['accepted', 'begun', 'passed', 'failed', 'absent'].includes(state)
  if (acceptedFirst) await acceptInterview(actorOf(student), id, 1)
  if (state === 'declined') await declineInterview(actorOf(student), id, { version: 1, reason: '时间不合适' })
  if (state === 'cancelled') await cancelInterview(actorOf(employer), id, { version: 1, reason: '岗位已招满' })
  if (state === 'overdue' || state === 'unanswered' || (acceptedFirst && state !== 'accepted')) {
    const startsAt = new Date(clock.ms() - 60_000)
    await Interview.updateOne({ _id: id }, { startsAt, endsAt: new Date(startsAt.getTime() + row.minutes * 60_000) })
  }
  if (state === 'unanswered') await expireInterview(row._id)
  if (state === 'passed' || state === 'failed' || state === 'absent') await giveResult(actorOf(employer), id, { version: 1, result: state, note: '感谢参加' })
}
