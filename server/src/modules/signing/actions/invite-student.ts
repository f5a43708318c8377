import { type newInvitation } from '@shared/signing/terms'
import { invitationWorkflow } from '@shared/signing/workflow'
import { type z } from 'zod'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { getEmployer } from '../../employers/actions/get-employer'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationNotices } from '../notices'
import { invitationScope } from '../policy'
import { expireInvitation } from './expire-invitation'
import { requireLawfulTerms } from './require-lawful-terms'
import { signVersion } from './sign-version'

const dayMs = 86_400_000

/** What is offered to whom; who may ask for it is decided in sendInvitation(). */
export type Offer = Omit<z.output<typeof newInvitation>, 'studentHandle'> & { studentId: string }

/**
 * Sends a signing invitation (R-SIGN-1), to a signed student too (R-SIGN-2). An overdue one of the same pair is expired first;
 * while one is open and valid the database refuses another (R-SIGN-3).
 * @throws AppError validation_failed, student_not_found, invitation_open, employer_not_approved
 */
export async function inviteStudent(actor: Actor, input: Offer, ip: string): Promise<InvitationRow> {
  const scope = invitationScope(actor)
  requireLawfulTerms(input.terms)
  const student = await getStudent(input.studentId)
  const [employer, school, account] = await Promise.all([getEmployer(actor.employerId ?? ''), getSchool(student.schoolId), accountOfStudent(student._id)])
  if (!employer.approved) throw new AppError('employer_not_approved')
  const { name, studentNo, college, major } = student.fields
  const fields = {
    schoolId: student.schoolId, studentId: student._id, employerId: employer._id, terms: input.terms, advert: input.advert,
    validUntil: new Date(clock.ms() + (input.validityDays ?? school.settings.validityDays) * dayMs), signature: signVersion(actor, ip, 1),
    employerName: employer.name, studentName: name, studentNo, college, major, schoolName: school.name,
  }
  try {
    return await inTransaction(async () => {
      const overdue = await SigningInvitation.findOne({ ...scope, studentId: student._id, status: 'open', validUntil: { $lte: clock.now() } }).lean<InvitationRow>()
      if (overdue) await expireInvitation(overdue._id)
      return openRecord<InvitationRow>({
        model: SigningInvitation, workflow: invitationWorkflow, actor, fields,
        notices: (row) => (account ? invitationNotices(row, account._id) : []),
      })
    })
  } catch (error) {
    if (isDuplicateKey(error, 'studentId')) throw new AppError('invitation_open', undefined, { cause: error })
    throw error
  }
}
