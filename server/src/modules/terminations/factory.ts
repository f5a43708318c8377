import { type Actor } from '../../actor'
import { buildAgreement } from '../destinations/factory'
import { actorOf } from '../signing/factory'
import { agreeTermination } from './actions/agree-termination'
import { approveTermination } from './actions/approve-termination'
import { askSchool } from './actions/ask-school'
import { refuseTermination } from './actions/refuse-termination'
import { rejectTermination } from './actions/reject-termination'
import { startTermination } from './actions/start-termination'
import { withdrawTermination } from './actions/withdraw-termination'
import { Termination, type Side, type TerminationRow } from './model'

export type TerminationState = 'asked' | 'refused' | 'mediation' | 'agreed' | 'approved' | 'rejected' | 'withdrawn'
interface People { student: Actor; employer: Actor; reviewer: Actor; starter: Actor; other: Actor }
type Act = (id: string, version: number, people: People) => Promise<unknown>

const reason = '家庭原因，需要回到生源地工作'
const agree: Act = (id, version, { other }) => agreeTermination(other, id, { version, reason: '同意' })
const refuse: Act = (id, version, { other }) => refuseTermination(other, id, { version, reason: '岗位已经为你保留' })
const steps: Record<TerminationState, Act[]> = {
  asked: [], refused: [refuse], agreed: [agree],
  mediation: [refuse, (id, version, { starter }) => askSchool(starter, id, { version, reason: '希望学校帮助协调' })],
  approved: [agree, (id, version, { reviewer }) => approveTermination(reviewer, id, version)],
  rejected: [agree, (id, version, { reviewer }) => rejectTermination(reviewer, id, { version, reason: '请先与单位谈妥违约金' })],
  withdrawn: [(id, version, { starter }) => withdrawTermination(starter, id, version)],
}

/** A stored request to end an online agreement in force, in `state`, reached by the real actions; with the agreement and its three parties' accounts. */
export async function buildTermination(spec: { state?: TerminationState; startedBy?: Side } = {}) {
  const agreement = await buildAgreement({ state: 'inForce' })
  const [student, employer, reviewer] = [actorOf(agreement.student), actorOf(agreement.employer), actorOf(agreement.reviewer)]
  const [starter, other] = spec.startedBy === 'employer' ? [employer, student] : [student, employer]
  const row = await startTermination(starter, { destinationId: agreement.row._id.toString(), reason })
  const id = row._id.toString()
  for (const [index, step] of steps[spec.state ?? 'asked'].entries()) await step(id, index + 1, { student, employer, reviewer, starter, other })
  return { ...agreement, agreement: agreement.row, row: await readTermination(id) }
}

/** A request as it is stored now. */
export async function readTermination(id: string): Promise<TerminationRow> {
  const row = await Termination.findById(id).lean<TerminationRow>()
  if (!row) throw new Error('no such termination')
  return row
}
