import { createHash } from 'node:crypto'
import { type Types } from 'mongoose'
import { gridFs } from '../files/grid-fs'
import { logger } from '../logger'
import { sealPdf } from '../seal/seal-pdf'
import { type CompiledDocument } from './compile-document'

/** A PDF file as its record remembers it. */
export interface KeptFile { fileId: Types.ObjectId; sha256: string; at: Date }
/** How a record keeps the PDF of its present state. */
export interface KeepOrder {
  /** The file that stands for the state already, if there is one. */
  known: KeptFile | undefined
  /** What is sealed into the file. */
  reason: string
  draw: () => Promise<{ drawn: CompiledDocument; at: Date }>
  /** Writes the file down on the record; false when the state has one by now, or is no longer the record's. */
  claim: (file: KeptFile) => Promise<boolean>
  /** The file that stands for the state now, if the record is still in it. */
  reread: () => Promise<KeptFile | undefined>
}

/**
 * The PDF of a record's present state: drawn and sealed when first asked for, the same stored bytes ever after, its SHA-256 kept with
 * the record. Undefined when the record has moved on meanwhile.
 */
export async function keepDocument({ known, reason, draw, claim, reread }: KeepOrder): Promise<Buffer | undefined> {
  if (known) return gridFs.get(known.fileId)
  const { drawn, at } = await draw()
  if (drawn.missingGlyphs.length > 0) logger.warn({ missing: drawn.missingGlyphs.length }, 'a document has characters that no font can draw')
  const pdf = await sealPdf(drawn.pdf, { at, reason })
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const fileId = await gridFs.put({ bytes: pdf, sha256, contentType: 'application/pdf' })
  if (await claim({ fileId, sha256, at })) return pdf
  // Somebody else was first, or the record moved on: ours goes, so that one file stands for one state.
  await gridFs.remove(fileId)
  const theirs = await reread()
  return theirs && gridFs.get(theirs.fileId)
}
