import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Terms } from '@shared/signing/terms'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { getSchool } from '../../schools/actions/get-school'
import { compareTerms } from '../../signing/actions/compare-terms'
import { requireLawfulTerms } from '../../signing/actions/require-lawful-terms'
import { signVersion } from '../../signing/actions/sign-version'
import { agreementFacts } from '../facts'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { tellAmended } from '../notices'
import { destinationScope } from '../policy'
import { deadlineOf } from './deadline-of'
import { getDestination } from './get-destination'

/**
 * The employer changes the terms and signs them anew: before the school decides (修改协议), or after a rejection (修改后重新发出).
 * A new version, which the student has to confirm (R-SIGN-8, R-SIGN-9).
 * @throws AppError not_found, employer_not_approved, illegal_transition, stale_version, validation_failed when nothing is changed
 */
export async function amendAgreement(actor: Actor, id: string, input: { version: number; terms: Terms; reason: string }, ip: string): Promise<OnlineAgreementRow> {
  const scope = destinationScope(actor)
  requireLawfulTerms(input.terms)
  const read = await getDestination(id, scope)
  const action = read.status === 'rejected' || read.status === 'reoffered' ? 'reoffer' : 'amend'
  const deadline = deadlineOf(await getSchool(read.schoolId), read.parties.student)
  return transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action, actor, scope, expectVersion: input.version, newVersion: true, facts: agreementFacts,
    reason: input.reason, changed: changes(read.terms, input.terms).map((line) => line.field),
    set: (row) => {
      if (action === 'amend' && changes(row.terms, input.terms).length === 0) throw new AppError('validation_failed', { fields: { terms: '没有任何修改' } })
      return { terms: input.terms, reason: input.reason, decidedAt: null, signatures: [...row.signatures, signVersion(actor, ip, row.version + 1)] }
    },
    notices: (row) => tellAmended(row, changes(row.signedTerms, row.terms).map((line) => line.label), deadline),
  })
}

const changes = (before: Terms, after: Terms) => compareTerms(before, after).filter((line) => line.changed)
