import mongoose, { Schema, type Types } from 'mongoose'
import { type OnlineSnapshot } from '../resumes/actions/resume-snapshot'

/** One student at one stand of an event (R-FAIR-6). Names are copied for both lists; `snapshot`: the résumé as it was that moment, where the student allows one. */
export interface VisitRow {
  _id: Types.ObjectId; fairId: Types.ObjectId; fairTitle: string; employerId: Types.ObjectId; employerName: string; boothNo: string; studentId: Types.ObjectId
  studentName: string; maskedName: string; schoolName: string; college: string; major: string; at: Date; note: string; resume?: string; snapshot?: OnlineSnapshot
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, required: true }
const named = { type: String, default: '' }
const visitSchema = new Schema<VisitRow>({
  fairId: id, fairTitle: text, employerId: id, employerName: text, boothNo: text, studentId: id, studentName: text, maskedName: text, schoolName: named, college: named, major: named,
  at: { type: Date, required: true }, note: named, resume: String, snapshot: Schema.Types.Mixed,
}, { versionKey: false, collection: 'booth_visits', minimize: false })
// R-FAIR-6: scanned again is the same visit.
visitSchema.index({ fairId: 1, employerId: 1, studentId: 1 }, { unique: true })
visitSchema.index({ employerId: 1, fairId: 1, at: -1, _id: -1 })
visitSchema.index({ studentId: 1, at: -1, _id: -1 })
visitSchema.index({ studentId: 1, fairId: 1, at: -1, _id: -1 })

export const BoothVisit = mongoose.model<VisitRow>('BoothVisit', visitSchema)
