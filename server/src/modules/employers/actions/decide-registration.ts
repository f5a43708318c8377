import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { accountsOfEmployer } from '../../accounts/actions/accounts-of-employer'
import { showJobsOfEmployer } from '../../jobs/actions/show-jobs-of-employer'
import { Employer } from '../model'
import { registrationNotices } from '../notices'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'

type Decision = 'approve' | 'reject' | 'suspend' | 'restore'

/**
 * The platform's decision on a unit (R-ACC-8). Its approval and its adverts' place in search follow in the same transaction.
 * @throws AppError not_found, illegal_transition, stale_version
 */
export async function decideRegistration(actor: Actor, id: string, action: Decision, { version, reason }: { version: number; reason?: string }): Promise<EmployerRegistrationRow> {
  return inTransaction(async () => {
    const row = await transition({
      model: EmployerRegistration, workflow: employerRegistrationWorkflow, id, action, actor, expectVersion: version, reason,
      set: () => ({ reason: reason ?? null, decidedAt: clock.now() }), notices: async (decided) => registrationNotices(decided, await accountsOfEmployer(decided.employerId)),
    })
    const approved = row.status === 'approved'
    // Counted as a change too: an advert that is published at the same moment sees it, or this sees the advert.
    await Employer.updateOne({ _id: row.employerId }, { $set: { approved }, $inc: { changes: 1 } })
    await showJobsOfEmployer(row.employerId, approved)
    return row
  })
}
