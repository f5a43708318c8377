import { type Types } from 'mongoose'
import { PrivacySettings, type PrivacyRow } from '../model'

export type Privacy = Pick<PrivacyRow, 'findable' | 'hidePhone' | 'blocked'>

/** What a student lets employers see; the defaults where nothing was set. */
export async function privacyOf(studentId: Types.ObjectId | string): Promise<Privacy> {
  return (await PrivacySettings.findOne({ studentId }).lean<PrivacyRow>()) ?? { findable: false, hidePhone: false, blocked: [] }
}
