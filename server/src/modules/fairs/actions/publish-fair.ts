import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { openCounter } from '../../tickets/actions/open-counter'
import { planReminders } from '../announce'
import { announceFair, type FairInput } from '../announce-fair'
import { type PublishedFair } from '../model'

/** 发布 (R-FAIR-1): from now on there are places to take. @throws what announceFair throws */
export function publishFair(actor: Actor, id: string, input: FairInput): Promise<PublishedFair> {
  return inTransaction(async () => {
    const row = await announceFair(actor, id, 'publish', input)
    await openCounter(row._id, row)
    await planReminders(row)
    return row
  })
}
