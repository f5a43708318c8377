import { applicationWorkflow } from '@shared/applications/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { presentStatus } from '../../../db/present-status'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { Application } from '../model'

/** How many applicants stand in each state, of one job or of all; counted in an index alone. */
export async function countBoard(actor: Actor, jobId: string | undefined) {
  const match = { employerId: new Types.ObjectId(ownEmployerId(actor)), ...(jobId ? { jobId: new Types.ObjectId(jobId) } : {}) }
  const counted = await Application.aggregate<{ _id: string; count: number }>([{ $match: match }, { $group: { _id: '$status', count: { $sum: 1 } } }])
  const counts = new Map(counted.map(({ _id, count }) => [_id, count]))
  const columns = Object.keys(applicationWorkflow.states).map((key) => ({ status: presentStatus(applicationWorkflow, key), count: counts.get(key) ?? 0 }))
  return { total: columns.reduce((sum, { count }) => sum + count, 0), columns }
}
