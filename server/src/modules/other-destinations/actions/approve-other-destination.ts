import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { otherDestinationNotices } from '../notices'
import { otherDestinationScope } from '../policy'

/** 审核通过: registered; from now on 信息纠错 or a termination changes it (R-OTH-2). What was typed since is dropped. @throws AppError not_found, illegal_transition, stale_version */
export function approveOtherDestination(actor: Actor, id: string, version: number): Promise<OtherDestinationRow> {
  return transition({
    model: OtherDestination, workflow: otherDestinationWorkflow, id, action: 'approve', actor, scope: otherDestinationScope(actor), expectVersion: version,
    set: (row) => ({ decided: row.content, decidedAt: clock.now(), reason: null, draft: null, revision: row.revision + 1 }), notices: otherDestinationNotices,
  })
}
