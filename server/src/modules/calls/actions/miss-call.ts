import { callWorkflow } from '@shared/calls/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { transition } from '../../../db/transition'
import { callFacts } from '../facts'
import { Call, type CallRow } from '../model'

/** Writes down that nobody answered; it ended when it stopped ringing. @throws AppError illegal_transition while it rings or when it was answered */
export function missCall(id: Types.ObjectId): Promise<CallRow> {
  return transition({ model: Call, workflow: callWorkflow, id, action: 'miss', actor: systemActor, facts: callFacts, set: (row) => ({ endedAt: row.ringsUntil }) })
}
