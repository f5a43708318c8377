import { type Types } from 'mongoose'
import { NotificationSettings, type NotificationSettingsRow } from '../settings-model'

/** Which kinds these accounts switched off, by account id; accounts with everything on are absent. */
export async function kindsSwitchedOff(accountIds: readonly Types.ObjectId[]): Promise<Map<string, readonly string[]>> {
  const rows = await NotificationSettings.find({ _id: { $in: accountIds } }).lean<NotificationSettingsRow[]>()
  return new Map(rows.map(({ _id, off }) => [_id.toString(), off]))
}
