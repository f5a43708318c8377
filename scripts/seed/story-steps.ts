import { type Handover } from '@shared/signing/terms'
import { studentFields } from '@shared/source-info/contract'
import { type Actor } from '../../server/src/actor'
import { clock } from '../../server/src/clock'
import { latestCorrection } from '../../server/src/modules/corrections/actions/latest-correction'
import { requestCorrection } from '../../server/src/modules/corrections/actions/request-correction'
import { approveAgreement } from '../../server/src/modules/destinations/actions/approve-agreement'
import { currentDestination } from '../../server/src/modules/destinations/actions/current-destination'
import { getStudent } from '../../server/src/modules/schools/actions/get-student'
import { type FieldValues, unsealFields } from '../../server/src/modules/schools/actions/seal-fields'
import { acceptInvitation } from '../../server/src/modules/signing/actions/accept-invitation'
import { consentToInvitation } from '../../server/src/modules/signing/actions/consent-to-invitation'
import { inviteStudent } from '../../server/src/modules/signing/actions/invite-student'
import { SigningInvitation, type InvitationRow } from '../../server/src/modules/signing/model'
import { approveSourceInfo } from '../../server/src/modules/source-info/actions/approve-source-info'
import { findSourceInfo } from '../../server/src/modules/source-info/actions/find-source-info'
import { rejectSourceInfo } from '../../server/src/modules/source-info/actions/reject-source-info'
import { submitMine } from '../../server/src/modules/source-info/actions/submit-mine'
import { type DemoOffer } from './demo-offers'

const ip = '127.0.0.1'

/** Each step does what one person does, and nothing when it has been done: an interrupted seeding goes on where it stopped. */
export function storySteps(student: Actor, reviewer: Actor) {
  const studentId = student.studentId ?? ''
  const invitationOf = (employer: Actor) => SigningInvitation.findOne({ studentId, employerId: employer.employerId }).lean<InvitationRow>()
  return {
    async submit(changes: FieldValues): Promise<void> {
      if ((await findSourceInfo(studentId)).status !== 'unconfirmed') return
      const { origin, phone, email, qq, homeAddress, homePostcode, homePhone, homeContact } = { ...unsealFields((await getStudent(studentId)).fields), ...changes }
      await submitMine(student, studentFields.parse({ origin, phone, email, qq, homeAddress, homePostcode, homePhone, homeContact }))
    },
    async approveSource(): Promise<void> {
      const { _id, status, version } = await findSourceInfo(studentId)
      if (status === 'pending') await approveSourceInfo(reviewer, _id.toString(), version)
    },
    async rejectSource(reason: string): Promise<void> {
      const { _id, status, version } = await findSourceInfo(studentId)
      if (status === 'pending') await rejectSourceInfo(reviewer, _id.toString(), { version, reason })
    },
    async correct(changes: FieldValues, reason: string): Promise<void> {
      const { _id } = await findSourceInfo(studentId)
      if (!await latestCorrection('source_info', _id)) await requestCorrection(student, { target: 'source_info', changes, reason })
    },
    async invite(employer: Actor, offer: DemoOffer): Promise<void> {
      if (!await invitationOf(employer)) await inviteStudent(employer, { studentId, ...offer }, ip)
    },
    /** Consents, lets the countdown pass on this process's clock, and signs. */
    async accept(employer: Actor, handover?: Handover): Promise<void> {
      const invitation = await invitationOf(employer)
      if (invitation?.status !== 'open') return
      const id = invitation._id.toString()
      const { readyAt } = await consentToInvitation(student, id, invitation.version)
      const restore = clock.use(() => new Date(new Date(readyAt).getTime() + 1000))
      await acceptInvitation(student, id, { version: invitation.version, handover }, ip).finally(restore)
    },
    async approveAgreement(): Promise<void> {
      const agreement = await currentDestination(studentId)
      if (agreement?.status === 'in_review') await approveAgreement(reviewer, agreement._id.toString(), agreement.version, ip)
    },
  }
}
