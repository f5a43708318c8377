import { type ApplicationStatus } from '@shared/applications/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Application } from '../model'
import { applicationScope } from '../policy'
import { presentApplicationItem, type ApplicationItem } from '../present'

/** A student's own or an employer's applications, newest first, of one job, in one state and of one name if asked for. */
export async function listApplications(actor: Actor, query: { jobId?: string; status?: ApplicationStatus; name?: string; cursor?: string; limit: number }) {
  const filter = {
    ...applicationScope(actor), ...(query.jobId ? { jobId: new Types.ObjectId(query.jobId) } : {}), ...(query.status ? { status: query.status } : {}), ...(query.name ? { studentName: query.name } : {}),
    ...afterCursor('createdAt', decodeCursor(query.cursor), -1),
  }
  const rows = await Application.find(filter, { snapshot: 0 }).sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<ApplicationItem[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentApplicationItem)
}
