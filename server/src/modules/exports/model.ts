import { type ExportColumnKey } from '@shared/destinations/export-columns'
import mongoose, { Schema, type Types } from 'mongoose'

/** Who took out which columns of whom, when, and how many rows left the house. `running` for ever: the process died. */
export interface ExportRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  accountId: Types.ObjectId
  accountName: string
  columns: ExportColumnKey[]
  /** Identity numbers or students' phones in full were among them. */
  personal: boolean
  filter: { college?: string; kind?: string; state?: string }
  outcome: 'running' | 'done' | 'broken'
  rows: number
  startedAt: Date
  finishedAt?: Date
}

const exportSchema = new Schema<ExportRow>({
  schoolId: { type: Schema.Types.ObjectId, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  accountName: { type: String, required: true },
  columns: { type: [String], required: true },
  personal: { type: Boolean, required: true },
  filter: { type: Schema.Types.Mixed, required: true },
  outcome: { type: String, required: true },
  rows: { type: Number, required: true },
  startedAt: { type: Date, required: true },
  finishedAt: Date,
}, { versionKey: false, collection: 'exports', minimize: false })
exportSchema.index({ schoolId: 1, startedAt: -1, _id: -1 })

export const Export = mongoose.model<ExportRow>('Export', exportSchema)
