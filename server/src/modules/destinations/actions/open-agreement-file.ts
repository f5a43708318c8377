import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { destinationScope } from '../policy'
import { getDestination } from './get-destination'
import { whyNotDownloadable } from '../why-not-downloadable'
import { storedAgreement } from './stored-agreement'

const attempts = 3

/**
 * 查看原图 (any state, marked with it, shown in place) or 下载三方协议书 (only in force). Only for its student, employer and school.
 * @throws AppError not_found, employer_not_approved, agreement_not_in_force, agreement_ended
 */
export async function openAgreementFile(actor: Actor, id: string, purpose: 'original' | 'download'): Promise<FileAnswer> {
  await requireApprovedEmployer(actor)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await getDestination(id, destinationScope(actor))
    const refused = purpose === 'download' ? whyNotDownloadable(row) : undefined
    if (refused) throw new AppError(refused.error)
    const body = await storedAgreement(row)
    if (body) return { body, fileName: `就业协议书-${row.number}.pdf`, inline: purpose === 'original' }
  }
  throw new AppError('conflict')
}
