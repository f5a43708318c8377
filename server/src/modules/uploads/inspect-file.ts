import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { AppError } from '../../errors'
import { lookThroughPdf } from './actions/look-through-pdf'
import { detectType } from './detect-type'
import { type UploadRow } from './model'
import { takePicture } from './picture/take-picture'
import { type Piece } from './share-work'

/** What is kept of a file that was sent. */
export type InspectedFile = Pick<UploadRow, 'kind' | 'contentType' | 'pages' | 'width' | 'height' | 'hints'> & { content: Buffer }

/**
 * What is to be kept of `sent`, which is what its bytes say, not its name: a picture made anew, a PDF as it is.
 * `asker`: for whom; one file of an owner at a time.
 * @throws AppError not_ready (too many wait), bad_request (the asker is gone), payload_too_large, file_type_wrong, file_damaged, file_unsafe, pdf_too_long, image_too_large, image_too_small
 */
export async function inspectFile(sent: Buffer, purpose: UploadPurpose, asker: Omit<Piece, 'cost'>): Promise<InspectedFile> {
  const { maxBytes, pdf } = uploadPurposes[purpose]
  if (sent.length > maxBytes) throw new AppError('payload_too_large', { maxBytes })
  if (sent.length === 0) throw new AppError('file_damaged')
  const type = detectType(sent)
  if (!type || (type === 'pdf' && !pdf)) throw new AppError('file_type_wrong')
  if (type === 'pdf') {
    const { pages } = await lookThroughPdf(sent, asker)
    return { kind: 'pdf', contentType: 'application/pdf', pages, hints: [], content: sent }
  }
  const { bytes, width, height, hints } = await takePicture(sent, purpose, asker)
  return { kind: 'image', contentType: 'image/jpeg', pages: 1, width, height, hints, content: bytes }
}
