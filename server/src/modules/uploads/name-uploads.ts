import { type UploadPurpose } from '@shared/uploads/purposes'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { inTransaction } from '../../db/transaction'
import { AppError } from '../../errors'
import { keptForMs } from './kept-for-ms'
import { Upload, type UploadSubject } from './model'

/** The files of one purpose that `subject`, a record of `studentId`, names; `but`: more that it keeps as it has them. */
export interface NameOrder { ids: readonly (Types.ObjectId | string)[]; studentId: Types.ObjectId | string; purpose: UploadPurpose; subject: UploadSubject; but?: readonly Types.ObjectId[] }

// Well beyond a season.
const heldForMs = 400 * 86_400_000

/**
 * Makes `ids` those that `subject` names in `place`, in the caller's transaction if one is open: what it named before and does not any
 * more is let go. A file stays for ever while a record has it, for long while a draft holds it, a week otherwise.
 * Returns the ids, each once, in the given order.
 * @throws AppError upload_not_found when one is missing, someone else's or sent for something else; then nothing is changed
 */
export async function nameUploads(place: 'attachedTo' | 'heldBy', { ids, studentId, purpose, subject, but = [] }: NameOrder): Promise<Types.ObjectId[]> {
  const wanted = [...new Set(ids.map(String))].map((id) => new Types.ObjectId(id))
  await inTransaction(async () => {
    const own = { studentId, purpose }
    if (wanted.length > 0) {
      const { matchedCount } = await Upload.updateMany({ ...own, _id: { $in: wanted } }, { $addToSet: { [place]: subject } })
      if (matchedCount !== wanted.length) throw new AppError('upload_not_found')
    }
    const left = await Upload.distinct('_id', { ...own, _id: { $nin: [...wanted, ...but] }, [place]: { $elemMatch: subject } })
    if (left.length > 0) await Upload.updateMany({ _id: { $in: left } }, { $pull: { [place]: subject } })
    await setEnds([...wanted, ...left])
  })
  return wanted
}

async function setEnds(ids: readonly Types.ObjectId[]): Promise<void> {
  if (ids.length === 0) return
  const [attached, held] = [{ 'attachedTo.0': { $exists: true } }, { 'heldBy.0': { $exists: true } }]
  const [loose, unheld] = [{ 'attachedTo.0': { $exists: false } }, { 'heldBy.0': { $exists: false } }]
  const inMs = (ms: number) => ({ $set: { staleAt: new Date(clock.ms() + ms) } })
  await Upload.updateMany({ _id: { $in: ids }, ...attached }, { $unset: { staleAt: 1 } })
  await Upload.updateMany({ _id: { $in: ids }, ...loose, ...held }, inMs(heldForMs))
  await Upload.updateMany({ _id: { $in: ids }, ...loose, ...unheld }, inMs(keptForMs))
}
