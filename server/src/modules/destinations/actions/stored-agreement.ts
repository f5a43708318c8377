import { createHash } from 'node:crypto'
import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { invitationWorkflow } from '@shared/signing/workflow'
import { readHistory } from '../../../db/read-history'
import { gridFs } from '../../../files/grid-fs'
import { logger } from '../../../logger'
import { renderAgreement } from '../../../pdf/render-agreement'
import { sealPdf } from '../../../seal/seal-pdf'
import { type StoredDocument } from '../model'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { composeAgreement } from './compose-agreement'

/**
 * The PDF of the version and status that `row` shows: drawn when first asked for, the same stored bytes ever after, its SHA-256
 * recorded on the agreement. Undefined when the agreement has moved on meanwhile.
 */
export async function storedAgreement(row: OnlineAgreementRow): Promise<Buffer | undefined> {
  const known = find(row)
  if (known) return gridFs.get(known.fileId)
  const [chain, before] = await Promise.all([readHistory(onlineAgreementWorkflow.name, row._id), readHistory(invitationWorkflow.name, row.invitationId)])
  const { pdf: drawn, missingGlyphs } = await renderAgreement(composeAgreement(row, chain, before))
  if (missingGlyphs.length > 0) logger.warn({ destination: row._id.toString(), missing: missingGlyphs.length }, 'an agreement has characters that no font can draw')
  const at = chain.at(-1)?.at ?? row.updatedAt
  const pdf = await sealPdf(drawn, { at, reason: '就业协议书电子存证' })
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const fileId = await gridFs.put({ bytes: pdf, sha256, contentType: 'application/pdf' })
  const { _id, version, status } = row
  const document: StoredDocument = { version, state: status, fileId, sha256, at }
  const taken = { $elemMatch: { version, state: status } }
  const claimed = await OnlineAgreement.updateOne({ _id, version, status, documents: { $not: taken } }, { $push: { documents: document } })
  if (claimed.modifiedCount === 1) return pdf
  // Somebody else was first, or the agreement moved on: ours goes, so that one file stands for one state.
  await gridFs.remove(fileId)
  const now = await OnlineAgreement.findOne({ _id, version, status }).lean<OnlineAgreementRow>()
  const theirs = now && find(now)
  return theirs ? gridFs.get(theirs.fileId) : undefined
}

const find = (row: OnlineAgreementRow) => row.documents.find((one) => one.version === row.version && one.state === row.status)
