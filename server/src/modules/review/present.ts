import { reviewKinds, type ReviewKind } from '@shared/review/kinds'
import { workflows } from '@shared/workflows'
import { presentStatus } from '../../db/present-status'
import { type WaitingItemRow } from '../../db/waiting-item'
import { logger } from '../../logger'
import { approvers } from './approvers'

const isKind = (name: string): name is ReviewKind => name in reviewKinds

/** One line of the review desk; undefined for what it does not know, which must not hide the rest of the queue. */
export function presentWaitingItem(row: WaitingItemRow) {
  const { kind } = row
  const workflow = workflows.find(({ name }) => name === kind)
  if (!workflow?.states[row.status] || !isKind(kind)) {
    logger.error({ id: row._id, kind, status: row.status }, 'the review desk does not know what waits')
    return undefined
  }
  return {
    id: row._id.toString(), kind, kindLabel: reviewKinds[kind], status: presentStatus(workflow, row.status), version: row.version, name: row.name, studentNo: row.studentNo, college: row.college,
    major: row.major, summary: row.summary, since: row.since.toISOString(), batchable: approvers[kind].statuses.includes(row.status),
  }
}
