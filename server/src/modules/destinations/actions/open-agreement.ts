import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Handover } from '@shared/signing/terms'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { openRecord } from '../../../db/open-record'
import { headOf } from '../../schools/actions/head-of'
import { type InvitationRow } from '../../signing/actions/get-invitation'
import { type Signature } from '../../signing/actions/sign-version'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { graduationYear } from './graduation-year'
import { makeAgreementNumber } from './make-agreement-number'
import { snapshotParties } from './snapshot-parties'

/**
 * Makes the agreement of an accepted invitation (R-SIGN-8), signed by both; call it inside holdPlace().
 * @throws duplicate key when the student's place or the number is taken
 */
export async function openAgreement(order: { id: Types.ObjectId; actor: Actor; invitation: InvitationRow; handover?: Handover; signature: Signature }): Promise<OnlineAgreementRow> {
  const { invitation, signature } = order
  const { schoolId, studentId, employerId, terms, employerName } = invitation
  const parties = await snapshotParties(studentId, employerId)
  return openRecord<OnlineAgreementRow>({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, actor: order.actor, id: order.id,
    fields: {
      ...headOf({ _id: studentId, schoolId, fields: parties.student }, parties.school), kind: 'online', title: employerName, number: makeAgreementNumber(graduationYear(parties.student.graduatesOn), parties.school.code), employerId, invitationId: invitation._id,
      terms, signedTerms: terms, handover: order.handover, signatures: [invitation.signature, signature], parties, documents: [], employerName,
    },
  })
}
