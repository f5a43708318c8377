import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/**
 * 修改后再次提交: a draft from the same data, a new version; the paper stamped before counts no more. The school's reason stays to be read.
 * @throws AppError not_found, offline_draft_open, illegal_transition, stale_version
 */
export async function reopenOfflineAgreement(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  try {
    return await takeStep({ actor, id, version, ip }, 'reopen', {
      newVersion: true, set: (row) => ({ previousValues: row.values ?? {}, content: null, stampedCopy: [], uploaded: null, submittedAt: null, savedAt: clock.now() }),
    })
  } catch (error) {
    if (isDuplicateKey(error, 'kind')) throw new AppError('offline_draft_open', undefined, { cause: error })
    throw error
  }
}
