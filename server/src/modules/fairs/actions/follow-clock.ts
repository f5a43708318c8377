import { fairWorkflow } from '@shared/fairs/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { logger } from '../../../logger'
import { clockFacts } from '../facts'
import { Fair } from '../model'

/** Writes down which events the clock has opened and closed, for tidiness: no rule waits for it. Returns how many it wrote. */
export async function followClock(limit: number): Promise<number> {
  const now = clock.now()
  const due = (filter: object, index: string) => Fair.find(filter, { _id: 1 }).hint(index).limit(limit).lean<{ _id: Types.ObjectId }[]>()
  const [over, begun] = [await due({ listed: true, endsAt: { $lte: now } }, 'to_close'), await due({ status: 'published', registrationFrom: { $lte: now }, endsAt: { $gt: now } }, 'to_open')]
  let written = 0
  for (const [action, rows] of [['close', over], ['open', begun]] as const) for (const { _id } of rows) written += await step(_id, action)
  return written
}

/** One that somebody changed meanwhile is passed over, and what fails at one must not keep the others. */
async function step(id: Types.ObjectId, action: 'close' | 'open'): Promise<number> {
  try {
    await transition({ model: Fair, workflow: fairWorkflow, id, action, actor: systemActor, facts: clockFacts, set: () => (action === 'close' ? { listed: false } : {}) })
    return 1
  } catch (error) {
    if (!(error instanceof AppError)) logger.error({ err: error, fair: id.toString(), action }, 'an event did not follow the clock')
    return 0
  }
}
