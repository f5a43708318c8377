import { type SwitchableKind } from '@shared/messages/kinds'
import mongoose, { Schema, type Types } from 'mongoose'

/** The kinds an account has switched off (R-MSG-3). `_id` is the account; without a row all are on. */
export interface NotificationSettingsRow { _id: Types.ObjectId; off: SwitchableKind[]; updatedAt: Date }

const settingsSchema = new Schema<NotificationSettingsRow>({
  _id: Schema.Types.ObjectId,
  off: [String],
  updatedAt: { type: Date, required: true },
}, { versionKey: false, collection: 'notification_settings' })

export const NotificationSettings = mongoose.model<NotificationSettingsRow>('NotificationSettings', settingsSchema)
