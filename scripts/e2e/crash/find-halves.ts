import { Types } from 'mongoose'
import { workflows } from '@shared/workflows'
import '../../../server/src/routes' // every model, so every record with a history
import { History } from '../../../server/src/db/history'
import { WaitingItem } from '../../../server/src/db/waiting-item'
import { type WorkflowRecord } from '../../../server/src/db/workflow-fields'
import { Destination } from '../../../server/src/modules/destinations/model'
import { Termination } from '../../../server/src/modules/terminations/model'
import { verifyChains } from '../../../server/src/seal/verify-chains'
import { workflowModels } from '../../../server/src/seal/workflow-models'
import { type Ledger } from './ledger'

/** Everything that is done by half, or acknowledged and not there, in sentences; none when all holds. */
export async function findHalves(ledger: Ledger): Promise<string[]> {
  const found: string[] = []
  await verifyChains((fault) => found.push(`${fault.kind} ${fault.id}: ${fault.what}`))
  const crowded = await Destination.aggregate<{ _id: Types.ObjectId; count: number }>([{ $match: { active: true } }, { $group: { _id: '$studentId', count: { $sum: 1 } } }, { $match: { count: { $gt: 1 } } }])
  for (const { _id, count } of crowded) found.push(`student ${String(_id)} has ${count} active destinations`)
  await findQueueFaults(found)
  await findEndings(found)
  for (const [key, times] of ledger.steps) {
    const [subjectKind, id, to] = key.split(' ')
    const rows = await History.countDocuments({ subjectKind, subjectId: new Types.ObjectId(id), to })
    if (rows < times) found.push(`${key}: acknowledged ${times} times, ${rows} in the history`)
  }
  return found
}

/** The review desk holds exactly the records whose turn is the school's, as they stand. */
async function findQueueFaults(found: string[]): Promise<void> {
  let waiting = 0
  for (const model of workflowModels()) {
    for (const record of await model.find({}).lean<WorkflowRecord[]>()) {
      const kind = (await History.findOne({ subjectId: record._id, seq: 1 }).lean<{ subjectKind: string }>())?.subjectKind
      const state = workflows.find(({ name }) => name === kind)?.states[record.status]
      const item = await WaitingItem.findById(record._id).lean<{ status: string; version: number }>()
      const due = state?.turn === 'reviewer'
      if (due) waiting += 1
      if (due !== Boolean(item)) found.push(`${kind} ${String(record._id)} is ${record.status} and ${item ? 'waits' : 'does not wait'} on the desk`)
      else if (item && (item.status !== record.status || item.version !== record.version)) found.push(`${kind} ${String(record._id)} waits as ${item.status}, version ${item.version}`)
    }
  }
  const items = await WaitingItem.countDocuments()
  if (items !== waiting) found.push(`${items} items wait for ${waiting} records`)
}

/** What a termination ended is ended, once for each, and nothing else is. */
async function findEndings(found: string[]): Promise<void> {
  const ends = await History.countDocuments({ subjectKind: { $in: ['offline-agreement', 'other-destination'] }, action: { $in: ['terminate', 'release'] } })
  const approved = await Termination.countDocuments({ status: 'approved' })
  if (ends !== approved) found.push(`${approved} terminations are approved, ${ends} destinations were ended`)
  for (const { destinationId } of await Termination.find({ active: true }).lean<{ destinationId: Types.ObjectId }[]>()) {
    if (!await Destination.exists({ _id: destinationId, active: true })) found.push(`a termination is open for ${String(destinationId)}, which is not active`)
  }
}
