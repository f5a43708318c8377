import mongoose, { Schema, type Types } from 'mongoose'

/** A kept licence. */
export interface LicenceFile { fileId: Types.ObjectId; kind: 'image' | 'pdf'; contentType: string; fileName: string; bytes: number }
/** A licence that no registration holds: before one names its token, and after another took its place. `_id` is the digest of the token. */
export interface LicenceRow extends LicenceFile { _id: string; expiresAt: Date }

/** As it stands in a row. */
export const licenceFields = { fileId: { type: Schema.Types.ObjectId, required: true }, kind: { type: String, required: true }, contentType: { type: String, required: true }, fileName: { type: String, required: true }, bytes: { type: Number, required: true } } as const
const licenceSchema = new Schema<LicenceRow>({ _id: { type: String, required: true }, ...licenceFields, expiresAt: { type: Date, required: true } }, { versionKey: false, collection: 'employer_licences' })
licenceSchema.index({ expiresAt: 1 })

export const Licence = mongoose.model<LicenceRow>('EmployerLicence', licenceSchema)
