import { type Types } from 'mongoose'
import { Session } from '../../../http/session-model'

export interface SessionChoice { exceptId?: string; channels?: readonly ('h5' | 'wechat' | 'mini')[] }

/**
 * Ends the sessions of an account at once: all, all but one, or those of some channels. A session whose account lost
 * its role, school or employer is refused anyway (http/read-session). Returns how many ended.
 */
export async function endSessionsOfAccount(accountId: Types.ObjectId | string, { exceptId, channels }: SessionChoice = {}): Promise<number> {
  const result = await Session.deleteMany({ accountId, ...(exceptId && { _id: { $ne: exceptId } }), ...(channels && { channel: { $in: [...channels] } }) })
  return result.deletedCount
}
