import mongoose, { Schema, type Types } from 'mongoose'
import { type RowError } from './roster-row'

/** One uploaded roster on its way: previewed → importing → done. */
export interface RosterImportRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  createdBy: Types.ObjectId
  fileName: string
  state: 'previewed' | 'importing' | 'done'
  total: number
  valid: number
  added: number
  changed: number
  unchanged: number
  /** Rows written so far. */
  imported: number
  errorCount: number
  /** The first 200; they repeat nothing of a row's content. */
  rowErrors: RowError[]
  /** The first 200 differences to the present, as sealed JSON: they hold addresses. */
  differences: string
  /** Someone is at work on it until then; afterwards the import may be taken up again. */
  leaseUntil?: Date
  createdAt: Date
  /** A preview may be confirmed until then. */
  confirmBy: Date
  /** Everything of it is deleted then. */
  expiresAt: Date
  finishedAt?: Date
}

const importSchema = new Schema<RosterImportRow>({
  schoolId: { type: Schema.Types.ObjectId, required: true },
  createdBy: { type: Schema.Types.ObjectId, required: true },
  fileName: { type: String, required: true },
  state: { type: String, enum: ['previewed', 'importing', 'done'], required: true },
  total: { type: Number, required: true },
  valid: { type: Number, required: true },
  added: { type: Number, required: true },
  changed: { type: Number, required: true },
  unchanged: { type: Number, required: true },
  imported: { type: Number, required: true },
  errorCount: { type: Number, required: true },
  rowErrors: { type: [{ _id: false, row: Number, column: String, message: String }], required: true },
  differences: { type: String, default: '' },
  leaseUntil: Date,
  createdAt: { type: Date, required: true },
  confirmBy: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  finishedAt: Date,
}, { versionKey: false, collection: 'roster_imports' })
importSchema.index({ schoolId: 1, createdAt: -1 })
importSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const RosterImport = mongoose.model<RosterImportRow>('RosterImport', importSchema)
