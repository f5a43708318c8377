import { clock } from '../../../clock'
import { gridFs } from '../../../files/grid-fs'
import { Licence, type LicenceRow } from '../licence-model'

/** Removes at most `limit` licences that no registration took or holds any more; may run twice. Returns how many. */
export async function removeStaleLicences(limit: number): Promise<number> {
  const rows = await Licence.find({ expiresAt: { $lte: clock.now() } }).sort({ expiresAt: 1 }).limit(limit).lean<LicenceRow[]>()
  for (const { _id, fileId } of rows) {
    await gridFs.discard(fileId)
    await Licence.deleteOne({ _id })
  }
  return rows.length
}
