import { createHash } from 'node:crypto'
import { gridFs } from '../../../files/grid-fs'
import { logger } from '../../../logger'
import { type CompiledDocument } from '../../../pdf/compile-document'
import { sealPdf } from '../../../seal/seal-pdf'
import { Destination, type DestinationRow, type StoredDocument } from '../model'

/** Which PDF of an agreement: the version printed, and the step of its history that it shows (absent where each version comes to a state once). */
export interface DocumentKey { version: number; seq?: number }
/** A PDF, and when the step was taken that it shows. */
export interface DrawnDocument { drawn: CompiledDocument; at: Date }

/**
 * The PDF of an agreement as `row` shows it: drawn and sealed when first asked for, the same stored bytes ever after, its SHA-256
 * recorded on the agreement. Undefined when the agreement has moved on meanwhile.
 */
export async function storedDocument(row: DestinationRow, { version, seq }: DocumentKey, draw: () => Promise<DrawnDocument>): Promise<Buffer | undefined> {
  const find = (documents: readonly StoredDocument[]) => documents.find((one) => one.version === version && one.state === row.status && one.seq === seq)
  const known = find(row.documents)
  if (known) return gridFs.get(known.fileId)
  const { drawn, at } = await draw()
  if (drawn.missingGlyphs.length > 0) logger.warn({ destination: row._id.toString(), missing: drawn.missingGlyphs.length }, 'an agreement has characters that no font can draw')
  const pdf = await sealPdf(drawn.pdf, { at, reason: '就业协议书电子存证' })
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const fileId = await gridFs.put({ bytes: pdf, sha256, contentType: 'application/pdf' })
  const document: StoredDocument = { version, state: row.status, ...(seq === undefined ? {} : { seq }), fileId, sha256, at }
  const taken = { $elemMatch: { version, state: row.status, seq: seq ?? null } }
  const same = { _id: row._id, version: row.version, status: row.status }
  const claimed = await Destination.updateOne({ ...same, documents: { $not: taken } }, { $push: { documents: document } })
  if (claimed.modifiedCount === 1) return pdf
  // Somebody else was first, or the agreement moved on: ours goes, so that one file stands for one state.
  await gridFs.remove(fileId)
  const now = await Destination.findOne(same).lean<DestinationRow>()
  const theirs = now && find(now.documents)
  return theirs ? gridFs.get(theirs.fileId) : undefined
}
