import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { JobInvitation } from '../model'
import { expireJobInvitation } from './expire-job-invitation'

/** Tidies up at most `limit` overdue invitations, for the worker's schedule; no rule waits for it. Returns how many it expired; one that somebody answered meanwhile is passed over. */
export async function expireOverdueJobInvitations(limit: number): Promise<number> {
  const rows = await JobInvitation.find({ status: 'open', validUntil: { $lte: clock.now() } }, { _id: 1 }).sort({ validUntil: 1 }).limit(limit).lean<{ _id: Types.ObjectId }[]>()
  let expired = 0
  for (const { _id } of rows) {
    try {
      await expireJobInvitation(_id)
      expired += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return expired
}
