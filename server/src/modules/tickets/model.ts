import { type ScanMode } from '@shared/check-in/modes'
import { type BoothResume } from '@shared/tickets/booth-resumes'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** The entry that counts, written by check-in alone. */
export interface Admission { nonce: string; at: Date; gateId?: Types.ObjectId | null; gateName: string; staffId?: Types.ObjectId | null }

/** One way through a gate, written by check-in alone; one that was undone counts no more. */
export interface Passage extends Admission { mode: ScanMode; gateId: Types.ObjectId; staffId: Types.ObjectId; staffName: string; undone?: boolean | null }

/** One student's registration for one event. What the event says is not copied: it may change. */
export interface TicketRow extends WorkflowRecord {
  fairId: Types.ObjectId
  studentId: Types.ObjectId
  accountId: Types.ObjectId
  schoolId: Types.ObjectId
  studentName: string
  studentNo: string
  maskedName: string
  schoolName: string
  college: string
  major: string
  /** Name and number as typed at a gate without a phone, by equality. */
  searchKeys: string[]
  /** Held ones have a seat, no two the same one at an event. */
  seat?: number
  /** Their place in the order of those who wait. */
  queueNo?: number
  active: boolean
  /** SHA-256 of the code, hex: how a scan finds the ticket. */
  codeHash: string
  /** The code, sealed as tickets.secret; its key follows from it (ticket-key). */
  secret: string
  boothResume: BoothResume
  reason?: string | null
  admission?: Admission | null
  inside: boolean
  /** Every entry and exit that was let through, by time: the entry that counts, and a repeated request, are told by them (R-FAIR-4). */
  passages?: Passage[]
  /** Counted up by each write of check-in. */
  rev: number
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, required: true }
const named = { type: String, default: '' }
const ticketSchema = new Schema<TicketRow>({
  ...workflowFields,
  fairId: id, studentId: id, accountId: id, schoolId: id,
  studentName: text, studentNo: named, maskedName: text, schoolName: named, college: named, major: named,
  searchKeys: [String],
  seat: Number,
  queueNo: Number,
  active: { type: Boolean, required: true },
  codeHash: text,
  secret: text,
  boothResume: text,
  reason: String,
  admission: { type: new Schema<Admission>({ nonce: text, at: { type: Date, required: true }, gateId: Schema.Types.ObjectId, gateName: named, staffId: Schema.Types.ObjectId }, { _id: false }), required: false },
  inside: { type: Boolean, required: true, default: false },
  passages: { type: [new Schema<Passage>({ nonce: text, mode: text, at: { type: Date, required: true }, gateId: id, gateName: text, staffId: id, staffName: text, undone: Boolean }, { _id: false })], default: undefined },
  rev: { type: Number, required: true, default: 0 },
}, { versionKey: false, collection: 'tickets' })
// R-FAIR-2: one active registration a student and event, one holder a seat; whatever the code does, the database is the last guard.
ticketSchema.index({ fairId: 1, studentId: 1 }, { unique: true, partialFilterExpression: { active: true }, name: 'one_active' })
ticketSchema.index({ fairId: 1, seat: 1 }, { unique: true, partialFilterExpression: { status: 'held' }, name: 'one_seat' })
ticketSchema.index({ codeHash: 1 }, { unique: true })
ticketSchema.index({ fairId: 1, queueNo: 1 }, { partialFilterExpression: { status: 'waiting' }, name: 'queue' })
ticketSchema.index({ fairId: 1, active: 1, _id: 1 })
ticketSchema.index({ fairId: 1, status: 1, createdAt: -1, _id: -1 })
ticketSchema.index({ fairId: 1, searchKeys: 1, createdAt: -1, _id: -1 })
// Counted by the gates once a second: who came, and who is inside.
ticketSchema.index({ fairId: 1, 'admission.at': 1 }, { partialFilterExpression: { 'admission.at': { $type: 'date' } }, name: 'admitted' })
ticketSchema.index({ fairId: 1, inside: 1 }, { partialFilterExpression: { inside: true }, name: 'inside' })
// The pages of an offline list.
ticketSchema.index({ fairId: 1, _id: 1 })
ticketSchema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const Ticket = mongoose.model<TicketRow>('Ticket', ticketSchema)
