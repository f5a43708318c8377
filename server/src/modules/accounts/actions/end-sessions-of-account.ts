import { type Types } from 'mongoose'
import { Session } from '../../../http/session-model'

export interface SessionChoice { exceptId?: string; channels?: readonly ('h5' | 'wechat' | 'mini')[] }

/**
 * Ends the sessions of an account at once: all, all but one, or those of some channels. Whoever takes a role, school or
 * employer away from an account calls this in the same transaction, because sessions carry them. Returns how many ended.
 */
export async function endSessionsOfAccount(accountId: Types.ObjectId | string, { exceptId, channels }: SessionChoice = {}): Promise<number> {
  const result = await Session.deleteMany({ accountId, ...(exceptId && { _id: { $ne: exceptId } }), ...(channels && { channel: { $in: [...channels] } }) })
  return result.deletedCount
}
