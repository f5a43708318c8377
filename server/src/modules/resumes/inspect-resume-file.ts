import { limits } from '@shared/kernel/limits'
import { AppError } from '../../errors'
import { lookThroughPdf } from '../uploads/actions/look-through-pdf'
import { shareInspection } from '../uploads/actions/share-inspection'
import { inspectDocx } from './docx/inspect-docx'
import { type ResumeFileRow } from './file-model'

/**
 * What an attachment is, by its bytes and not by its name; it is kept as it is.
 * @throws AppError resume_file_type, resume_file_long, file_damaged, file_unsafe, not_ready (too many wait), bad_request (the asker is gone)
 */
export async function inspectResumeFile(sent: Buffer, asker: { owner: string; gone?: AbortSignal }): Promise<Pick<ResumeFileRow, 'kind' | 'pages'>> {
  if (sent.length === 0) throw new AppError('file_damaged')
  if (sent.subarray(0, 5).toString('latin1') === '%PDF-') return { kind: 'pdf', pages: await countPages(sent, asker) }
  if (sent.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') throw new AppError('resume_file_type')
  await shareInspection({ ...asker, cost: 1 }, () => inspectDocx(sent))
  return { kind: 'docx' }
}

async function countPages(sent: Buffer, asker: { owner: string; gone?: AbortSignal }): Promise<number> {
  const { pages } = await lookThroughPdf(sent, asker, { pagesMax: limits.resumeFilePages }).catch((error: unknown) => {
    throw error instanceof AppError && error.id === 'pdf_too_long' ? new AppError('resume_file_long', { max: limits.resumeFilePages }, { cause: error }) : error
  })
  return pages
}
