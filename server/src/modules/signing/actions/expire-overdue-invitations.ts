import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { SigningInvitation } from '../model'
import { expireInvitation } from './expire-invitation'

/**
 * Tidies up at most `limit` overdue invitations, for the worker's schedule; no rule waits for it (R-SIGN-4).
 * Returns how many it expired; one that somebody else answered or expired meanwhile is passed over.
 */
export async function expireOverdueInvitations(limit: number): Promise<number> {
  const rows = await SigningInvitation.find({ status: 'open', validUntil: { $lte: clock.now() } }, { _id: 1 }).sort({ validUntil: 1 }).limit(limit).lean<{ _id: Types.ObjectId }[]>()
  let expired = 0
  for (const { _id } of rows) {
    try {
      await expireInvitation(_id)
      expired += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return expired
}
