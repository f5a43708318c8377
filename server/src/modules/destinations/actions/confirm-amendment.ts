import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Handover } from '@shared/signing/terms'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { headOf } from '../../schools/actions/head-of'
import { requireHandover } from '../../signing/actions/require-handover'
import { signVersion } from '../../signing/actions/sign-version'
import { agreementFacts } from '../facts'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { tellEmployer } from '../notices'
import { destinationScope } from '../policy'
import { getDestination } from './get-destination'
import { holdPlace } from './hold-place'
import { snapshotParties } from './snapshot-parties'

/**
 * The student signs the changed terms; the agreement goes (back) to the school. A re-offered one takes the student's place again,
 * so the one-active index guards it as it guards an acceptance.
 * @throws AppError not_found, destination_active, employer_not_approved, consent_countdown_not_served, handover_required, illegal_transition, stale_version
 */
export async function confirmAmendment(actor: Actor, id: string, input: { version: number; handover?: Handover }, ip: string): Promise<OnlineAgreementRow> {
  const scope = destinationScope(actor)
  const { studentId, employerId } = await getDestination(id, scope)
  const parties = await snapshotParties(studentId, employerId)
  return holdPlace(() => transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action: 'confirm', actor, scope, expectVersion: input.version, facts: agreementFacts,
    set: (row) => ({
      ...headOf({ _id: row.studentId, schoolId: row.schoolId, fields: parties.student }, parties.school),
      previousTerms: row.signedTerms, signedTerms: row.terms, handover: requireHandover(row.terms, input.handover, row.handover) ?? null, parties, reason: null, decidedAt: null,
      signatures: [...row.signatures, signVersion(actor, ip, row.version)],
    }),
    notices: (row) => tellEmployer(row, 'agreement_confirmed', { title: '学生已确认修改，协议待学校审核', result: '已确认修改', note: '等待学校审核' }),
  }))
}
