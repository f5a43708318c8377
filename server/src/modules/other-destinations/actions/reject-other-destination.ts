import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { otherDestinationNotices } from '../notices'
import { otherDestinationScope } from '../policy'

/** 审核不通过, with a reason: the student's place is free; they change it and submit again. @throws AppError not_found, illegal_transition, stale_version */
export function rejectOtherDestination(actor: Actor, id: string, input: { version: number; reason: string }): Promise<OtherDestinationRow> {
  return transition({
    model: OtherDestination, workflow: otherDestinationWorkflow, id, action: 'reject', actor, scope: otherDestinationScope(actor), expectVersion: input.version, reason: input.reason,
    set: (row) => ({ decided: row.content, decidedAt: clock.now(), reason: input.reason }), notices: otherDestinationNotices,
  })
}
