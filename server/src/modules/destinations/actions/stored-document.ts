import { type CompiledDocument } from '../../../pdf/compile-document'
import { keepDocument } from '../../../pdf/keep-document'
import { Destination, type DestinationRow, type StoredDocument } from '../model'

/** Which PDF of an agreement: the version printed, and the step of its history that it shows (absent where each version comes to a state once). */
export interface DocumentKey { version: number; seq?: number }
/** A PDF, and when the step was taken that it shows. */
export interface DrawnDocument { drawn: CompiledDocument; at: Date }

/**
 * The PDF of an agreement as `row` shows it, see keepDocument(); its SHA-256 is recorded on the agreement. Undefined when the agreement
 * has moved on meanwhile.
 */
export async function storedDocument(row: DestinationRow, { version, seq }: DocumentKey, draw: () => Promise<DrawnDocument>): Promise<Buffer | undefined> {
  const find = (documents: readonly StoredDocument[]) => documents.find((one) => one.version === version && one.state === row.status && one.seq === seq)
  const same = { _id: row._id, version: row.version, status: row.status }
  const taken = { $elemMatch: { version, state: row.status, seq: seq ?? null } }
  return keepDocument({
    known: find(row.documents), reason: '就业协议书电子存证', draw,
    claim: async (file) => {
      const document: StoredDocument = { ...file, version, state: row.status, ...(seq === undefined ? {} : { seq }) }
      return (await Destination.updateOne({ ...same, documents: { $not: taken } }, { $push: { documents: document } })).modifiedCount === 1
    },
    reread: async () => find((await Destination.findOne(same).lean<DestinationRow>())?.documents ?? []),
  })
}
