import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { actorOf, buildInvitation, type InvitationSpec } from '../signing/factory'
import { amendAgreement } from './actions/amend-agreement'
import { approveAgreement } from './actions/approve-agreement'
import { getDestination } from './actions/get-destination'
import { refuseAmendment } from './actions/refuse-amendment'
import { rejectAgreement } from './actions/reject-agreement'
import { OnlineAgreement, type OnlineAgreementRow } from './online-agreement-model'

export type AgreementState = 'inReview' | 'amended' | 'inForce' | 'rejected' | 'reoffered' | 'refused'
type Spec = Omit<InvitationSpec, 'state'> & { state?: AgreementState }
const ip = '203.0.113.9'

/** A stored agreement in `state`, reached by the real actions. Returns it with its three parties' accounts; an amendment raises the salary to 9,000 yuan. */
export async function buildAgreement(spec: Spec = {}) {
  const { student, employer, row: invitation } = await buildInvitation({ ...spec, state: 'accepted' })
  const reviewer = await buildAccount('reviewer', { schoolId: invitation.schoolId, name: '赵敏' })
  const id = invitation.destinationId?.toString() ?? ''
  for (const step of steps[spec.state ?? 'inReview']) await step(id, { student: actorOf(student), employer: actorOf(employer), reviewer: actorOf(reviewer) })
  return { row: await getDestination(id, {}), invitation, student, employer, reviewer }
}

/** Makes a consent's countdown served as of now. */
export async function serveConsent(id: string): Promise<void> { await OnlineAgreement.updateOne({ _id: id }, { 'consent.readyAt': clock.now() }) }

interface People { student: Actor; employer: Actor; reviewer: Actor }
type Act = (id: string, people: People) => Promise<unknown>
const read = (id: string): Promise<OnlineAgreementRow> => getDestination(id, {})
const amend: Act = async (id, { employer }) => {
  const { version, terms } = await read(id)
  await amendAgreement(employer, id, { version, terms: { ...terms, salaryFen: 900_000 }, reason: '调整薪资' }, ip)
}
const reject: Act = (id, { reviewer }) => rejectAgreement(reviewer, id, { version: 1, reason: '岗位名称不规范' })
const steps: Record<AgreementState, Act[]> = {
  inReview: [],
  amended: [amend],
  inForce: [(id, { reviewer }) => approveAgreement(reviewer, id, 1, ip)],
  rejected: [reject],
  reoffered: [reject, amend],
  refused: [amend, (id, { student }) => refuseAmendment(student, id, { version: 2, reason: '薪资不符' })],
}
