import mongoose, { Schema, type Types } from 'mongoose'

/**
 * What an employer may find of a student who lets themselves be found; nobody else has a row. Drawn from privacy settings, roster and default
 * résumé by refreshTalent(), and holds nothing that identifies: the name is masked.
 */
export interface TalentRow {
  _id: Types.ObjectId
  studentId: Types.ObjectId
  schoolId: Types.ObjectId
  maskedName: string
  schoolName: string
  college: string
  major: string
  degree: string
  graduatesOn: string
  position: string
  category?: string | null
  cities: string
  skills: string[]
  completeness: number
  /** Everything a search asks for, as terms to be equal to (see term.ts). */
  terms: string[]
  blocked: Types.ObjectId[]
  updatedAt: Date
}

const text = { type: String, default: '' }
const talentSchema = new Schema<TalentRow>({
  studentId: { type: Schema.Types.ObjectId, required: true },
  schoolId: { type: Schema.Types.ObjectId, required: true },
  maskedName: text, schoolName: text, college: text, major: text, degree: text, graduatesOn: text, position: text, category: String, cities: text,
  skills: [String],
  completeness: { type: Number, required: true },
  terms: [String],
  blocked: [Schema.Types.ObjectId],
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'talent_profiles' })
talentSchema.index({ studentId: 1 }, { unique: true })
talentSchema.index({ updatedAt: -1, _id: -1 })
talentSchema.index({ terms: 1, updatedAt: -1, _id: -1 })

export const TalentProfile = mongoose.model<TalentRow>('TalentProfile', talentSchema)
