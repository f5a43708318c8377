import { type Doubt } from '@shared/check-in/doubts'
import { type ScanMode } from '@shared/check-in/modes'
import { type ScanOutcome } from '@shared/check-in/outcomes'
import { type Refusal } from '@shared/check-in/refusals'
import mongoose, { Schema, type Types } from 'mongoose'

/** One scan, refused ones too. `at`: when it was made; `receivedAt` is later for those of an offline gate. `ticketId`: absent when the code is no ticket of this event. */
export interface ScanRow {
  _id: Types.ObjectId; fairId: Types.ObjectId; nonce: string; ticketId?: Types.ObjectId; maskedName?: string
  mode: ScanMode; outcome: ScanOutcome; reason?: Refusal; at: Date; receivedAt: Date
  gateId: Types.ObjectId; gateName: string; staffId: Types.ObjectId; staffName: string; offline: boolean
  /** Why the organiser should look; 'twice' follows the tickets, as of revision `foldRev`. */
  doubt?: Doubt; foldRev?: number
  undone?: { at: Date; by: string; reason: string }
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, required: true }
const time = { type: Date, required: true }
const scanSchema = new Schema<ScanRow>({
  fairId: id, nonce: text, ticketId: Schema.Types.ObjectId, maskedName: String, mode: text, outcome: text, reason: String, at: time, receivedAt: time,
  gateId: id, gateName: text, staffId: id, staffName: text, offline: { type: Boolean, required: true }, doubt: String, foldRev: Number,
  undone: { type: new Schema({ at: time, by: text, reason: text }, { _id: false }), required: false },
}, { versionKey: false, collection: 'fair_scans' })
// R-FAIR-4: a request that is repeated is one scan.
scanSchema.index({ fairId: 1, nonce: 1 }, { unique: true })
scanSchema.index({ fairId: 1, at: -1, _id: -1 })
scanSchema.index({ fairId: 1, gateId: 1, at: -1, _id: -1 })
scanSchema.index({ fairId: 1, gateId: 1, outcome: 1 }, { name: 'counts' })
// The organiser's page asks every few seconds: entries by minute, refusals by reason, both from the index alone.
scanSchema.index({ fairId: 1, outcome: 1, at: 1, reason: 1 }, { name: 'trend' })
scanSchema.index({ ticketId: 1 }, { partialFilterExpression: { ticketId: { $type: 'objectId' } } })
scanSchema.index({ fairId: 1, at: -1, _id: -1 }, { partialFilterExpression: { doubt: { $type: 'string' } }, name: 'doubts' })

export const Scan = mongoose.model<ScanRow>('FairScan', scanSchema)
