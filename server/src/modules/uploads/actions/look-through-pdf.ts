import { inspectPdf } from '../pdf/inspect-pdf'
import { type Piece } from '../share-work'
import { shareInspection } from './share-inspection'

/**
 * Looks through a PDF that somebody sent, in its turn and in a process of its own; returns its pages.
 * @param asker for whom; one file of an owner at a time
 * @throws AppError file_unsafe, file_damaged, pdf_too_long, not_ready (too many wait), bad_request (the asker is gone)
 */
export const lookThroughPdf = (file: Buffer, asker: Omit<Piece, 'cost'>, limits: { pagesMax?: number } = {}): Promise<{ pages: number }> => shareInspection({ ...asker, cost: 1 }, () => inspectPdf(file, limits))
