import { type JobStatus, jobWorkflow } from '@shared/jobs/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { Job, type JobRow } from '../model'
import { presentMyItem } from '../present'

/** The adverts of the actor's unit in one state, the last changed first, and how many there are in each. @throws AppError forbidden */
export async function listMyJobs(actor: Actor, { status, cursor, limit }: { status: JobStatus; cursor?: string; limit: number }) {
  const employerId = new Types.ObjectId(ownEmployerId(actor))
  const filter = { employerId, status, ...afterCursor('updatedAt', decodeCursor(cursor), -1) }
  const [rows, counted] = await Promise.all([
    Job.find(filter, { tokens: 0, titleTokens: 0, majors: 0, 'values.description': 0 }).sort({ updatedAt: -1, _id: -1 }).limit(limit + 1).lean<JobRow[]>(),
    Job.aggregate<{ _id: string; count: number }>([{ $match: { employerId } }, { $group: { _id: '$status', count: { $sum: 1 } } }]),
  ])
  const counts = Object.fromEntries(Object.keys(jobWorkflow.states).map((key) => [key, counted.find(({ _id }) => _id === key)?.count ?? 0]))
  return { ...toPage(rows, limit, (row) => ({ at: row.updatedAt, id: row._id }), presentMyItem), counts }
}
