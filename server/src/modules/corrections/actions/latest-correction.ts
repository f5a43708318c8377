import { type Types } from 'mongoose'
import { Correction, type CorrectionRow, type CorrectionTarget } from '../model'

/** The newest correction of a record, whatever became of it. */
export async function latestCorrection(target: CorrectionTarget, subjectId: Types.ObjectId): Promise<CorrectionRow | undefined> {
  return (await Correction.findOne({ target, subjectId }).sort({ createdAt: -1 }).lean<CorrectionRow>()) ?? undefined
}
