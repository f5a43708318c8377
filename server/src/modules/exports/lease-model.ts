import mongoose, { Schema, type Types } from 'mongoose'

/** Which export a school's one place is taken by, and until when if nothing more is heard of it. */
export interface ExportLeaseRow { _id: Types.ObjectId; owner: string; until: Date }

const leaseSchema = new Schema<ExportLeaseRow>({
  _id: { type: Schema.Types.ObjectId, required: true }, owner: { type: String, required: true }, until: { type: Date, required: true },
}, { versionKey: false, collection: 'export_leases' })

export const ExportLease = mongoose.model<ExportLeaseRow>('ExportLease', leaseSchema)
