import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { findOpenTermination } from '../../terminations/actions/find-open-termination'
import { askedValues } from '../asked-values'
import { OtherDestination, type OtherDestinationRow } from '../model'
import { otherDestinationScope } from '../policy'
import { titleOf } from '../title-of'
import { getOtherDestination } from './get-other-destination'
import { sealValues } from './seal-values'
import { unsealValues } from './unseal-values'

/**
 * Writes an approved correction into the record as a new version, in the correction's transaction (R-OTH-2).
 * @param order `version`: the record's when the correction was asked for; `changes` in clear, empty: taken away
 * @throws AppError not_found, correction_subject_changed (released or otherwise changed since), termination_open
 */
export function correctOtherDestination(order: { actor: Actor; id: Types.ObjectId; version: number; changes: Readonly<Record<string, string>>; reason: string }): Promise<OtherDestinationRow> {
  const { actor, id, changes, reason } = order
  return inTransaction(async () => {
    const scope = otherDestinationScope(actor)
    const { status, version, content } = await getOtherDestination(id, scope)
    if (status !== 'approved' || version !== order.version || !content) throw new AppError('correction_subject_changed')
    if (await findOpenTermination(id)) throw new AppError('termination_open')
    const values = askedValues(content.branch, { ...unsealValues(content.values), ...changes })
    const corrected = { ...content, values: sealValues(values) }
    return transition({
      model: OtherDestination, workflow: otherDestinationWorkflow, id, action: 'correct', actor, scope, expectVersion: version, newVersion: true, reason,
      facts: () => ({ correctionApproved: true }), changed: Object.keys(changes),
      set: () => ({ content: corrected, decided: corrected, title: titleOf(content.branch, values), decidedAt: clock.now() }),
    })
  })
}
