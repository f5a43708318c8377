import mongoose, { Schema, type Types } from 'mongoose'

/** One save of a school's settings: who changed what. `before` and `after` are words for people. */
export interface SettingsChangeRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  /** The settings' revision that this save made. */
  revision: number
  at: Date
  byId: string
  byName: string
  changes: { key: string; label: string; before: string; after: string }[]
}

const settingsChangeSchema = new Schema<SettingsChangeRow>({
  schoolId: { type: Schema.Types.ObjectId, required: true },
  revision: { type: Number, required: true },
  at: { type: Date, required: true },
  byId: { type: String, required: true },
  byName: { type: String, required: true },
  changes: [{ _id: false, key: String, label: String, before: String, after: String }],
}, { versionKey: false, collection: 'school_settings_changes' })
settingsChangeSchema.index({ schoolId: 1, revision: -1 }, { unique: true })

export const SettingsChange = mongoose.model<SettingsChangeRow>('SettingsChange', settingsChangeSchema)
