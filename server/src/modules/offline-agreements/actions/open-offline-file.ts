import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { offlineScope } from '../policy'
import { whyNotDownloadable } from '../why-not-downloadable'
import { getOfflineAgreement } from './get-offline-agreement'
import { storedOfflineAgreement } from './stored-offline-agreement'

const attempts = 3

/**
 * 查看原图 (whatever became of it, marked with its state, shown in place) or 下载协议书 (the paper to be stamped, later the one in force).
 * Only for its student and school.
 * @throws AppError not_found, agreement_not_in_force before it is generated, agreement_ended
 */
export async function openOfflineFile(actor: Actor, id: string, purpose: 'original' | 'download'): Promise<FileAnswer> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await getOfflineAgreement(id, offlineScope(actor))
    const refused = purpose === 'download' ? whyNotDownloadable(row) : undefined
    if (refused) throw new AppError(refused.error)
    // A draft entered again has no data in force.
    if (!row.content || row.status === 'draft') throw new AppError('agreement_not_in_force')
    const body = await storedOfflineAgreement(row)
    if (body) return { body, fileName: `就业协议书-${row.number ?? ''}.pdf`, inline: purpose === 'original' }
  }
  throw new AppError('conflict')
}
