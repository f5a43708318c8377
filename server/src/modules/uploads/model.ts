import { type UploadHint } from '@shared/uploads/hints'
import { type UploadPurpose } from '@shared/uploads/purposes'
import mongoose, { Schema, type Types } from 'mongoose'

/** A record that holds a file: `kind` names its collection in the singular, e.g. destination. */
export interface UploadSubject { kind: string; id: Types.ObjectId }

/** One file a student sent, as it is kept: pictures re-encoded, PDFs as they came. */
export interface UploadRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  accountId: Types.ObjectId
  purpose: UploadPurpose
  kind: 'image' | 'pdf'
  contentType: 'image/jpeg' | 'application/pdf'
  /** Of the bytes kept, hex. */
  sha256: string
  /** Of the bytes sent, hex: the same file again is this one. */
  sourceSha256: string
  fileName: string
  bytes: number
  pages: number
  width?: number
  height?: number
  hints: UploadHint[]
  fileId: Types.ObjectId
  attachedTo: UploadSubject[]
  /** The records whose drafts name it; the school does not see it by them. */
  heldBy: UploadSubject[]
  /** When it goes if nothing holds it till then; none once something does. */
  staleAt?: Date
  createdAt: Date
}

const uploadSchema = new Schema<UploadRow>({
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  purpose: { type: String, required: true },
  kind: { type: String, enum: ['image', 'pdf'], required: true },
  contentType: { type: String, required: true },
  sha256: { type: String, required: true },
  sourceSha256: { type: String, required: true },
  fileName: { type: String, required: true },
  bytes: { type: Number, required: true },
  pages: { type: Number, required: true },
  width: Number,
  height: Number,
  hints: [String],
  fileId: { type: Schema.Types.ObjectId, required: true },
  attachedTo: [{ _id: false, kind: { type: String }, id: Schema.Types.ObjectId }],
  heldBy: [{ _id: false, kind: { type: String }, id: Schema.Types.ObjectId }],
  staleAt: Date,
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'uploads' })
// The guard of "no second copy" when two requests race.
uploadSchema.index({ studentId: 1, purpose: 1, sourceSha256: 1 }, { unique: true })
uploadSchema.index({ staleAt: 1 }, { sparse: true })

export const Upload = mongoose.model<UploadRow>('Upload', uploadSchema)
