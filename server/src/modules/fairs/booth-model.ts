import mongoose, { Schema, type Types } from 'mongoose'

/** One stand of an event. `order` sorts the numbers as people do: A2 before A10. */
export interface BoothRow {
  _id: Types.ObjectId; fairId: Types.ObjectId; boothNo: string; order: string; employerId: Types.ObjectId; employerName: string
  /** Adverts picked by the employer; none: all that are open. */
  jobIds: Types.ObjectId[]
  createdAt: Date
}

const id = { type: Schema.Types.ObjectId, required: true }
const boothSchema = new Schema<BoothRow>({
  fairId: id, boothNo: { type: String, required: true }, order: { type: String, required: true }, employerId: id, employerName: { type: String, required: true }, jobIds: [Schema.Types.ObjectId],
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'fair_booths' })
// R-FAIR-1: a stand has one employer, an employer one stand; the database is the last guard.
boothSchema.index({ fairId: 1, boothNo: 1 }, { unique: true })
boothSchema.index({ fairId: 1, employerId: 1 }, { unique: true })
boothSchema.index({ fairId: 1, order: 1 })
boothSchema.index({ employerId: 1, createdAt: -1, _id: -1 })

export const Booth = mongoose.model<BoothRow>('Booth', boothSchema)
