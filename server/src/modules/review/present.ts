import { reviewKinds, type ReviewKind } from '@shared/review/kinds'
import { workflows } from '@shared/workflows'
import { presentStatus } from '../../db/present-status'
import { type WaitingItemRow } from '../../db/waiting-item'
import { approvers } from './approvers'

const isKind = (name: string): name is ReviewKind => name in reviewKinds

/** One line of the review desk. @throws Error for a kind that the desk does not know */
export function presentWaitingItem(row: WaitingItemRow) {
  const { kind } = row
  const workflow = workflows.find(({ name }) => name === kind)
  if (!workflow || !isKind(kind)) throw new Error(`the review desk does not know ${kind}`)
  return {
    id: row._id.toString(), kind, kindLabel: reviewKinds[kind], status: presentStatus(workflow, row.status), version: row.version, name: row.name, studentNo: row.studentNo, college: row.college,
    major: row.major, summary: row.summary, since: row.since.toISOString(), batchable: approvers[kind].statuses.includes(row.status),
  }
}
