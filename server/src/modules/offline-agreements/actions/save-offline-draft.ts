import { preflight } from '@shared/offline-agreements/preflight'
import { type FormProblem } from '@shared/kernel/form-field'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'
import { offlineScope } from '../policy'
import { storedValues } from '../stored-values'
import { getOfflineAgreement } from './get-offline-agreement'
import { type OfflineValues } from './seal-values'

/**
 * Automatic saving (R-OFF-1): the whole draft as typed, however incomplete. One compare-and-set on the revision, no history.
 * @throws AppError not_found, offline_data_fixed once generated, stale_version when another save came first: what that saved stays
 */
export async function saveOfflineDraft(actor: Actor, id: string, input: { revision: number; values: OfflineValues }): Promise<{ revision: number; savedAt: string; problems: FormProblem[] }> {
  const scope = offlineScope(actor)
  const savedAt = clock.now()
  const saved = await OfflineAgreement.findOneAndUpdate(
    { ...scope, _id: id, status: 'draft', revision: input.revision },
    { $set: { ...storedValues(input.values), savedAt, updatedAt: savedAt }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean<OfflineAgreementRow>()
  if (saved) return { revision: saved.revision, savedAt: savedAt.toISOString(), problems: preflight(input.values, { name: (await getStudent(saved.studentId)).fields.name ?? '' }) }
  const { status, revision } = await getOfflineAgreement(id, scope)
  throw status === 'draft' ? new AppError('stale_version', { revision }) : new AppError('offline_data_fixed')
}
