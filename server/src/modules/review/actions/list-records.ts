import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type RecordKind } from '@shared/review/kinds'
import { terminationWorkflow } from '@shared/terminations/workflow'
import { type Workflow } from '@shared/kernel/workflow'
import { type Actor } from '../../../actor'
import { type StatusQuery } from '../../../db/list-by-status'
import { decodeCursor } from '../../../db/paginate'
import { toWaitingItem } from '../../../db/to-waiting-item'
import { type WorkflowRecord } from '../../../db/workflow-fields'
import { AppError } from '../../../errors'
import { listSchoolAgreements } from '../../offline-agreements/actions/list-school-agreements'
import { listSchoolDestinations } from '../../other-destinations/actions/list-school-destinations'
import { listSchoolForms } from '../../recommendation-form/actions/list-school-forms'
import { listSchoolTerminations } from '../../terminations/actions/list-school-terminations'
import { deskPage } from '../desk-page'
import { reviewScope } from '../policy'

/** Each kind with its table, its list, and what of it is nobody's but the student's. */
const kinds: Readonly<Record<RecordKind, { workflow: Workflow; list: (schoolId: string, query: StatusQuery) => Promise<WorkflowRecord[]>; hidden: readonly string[] }>> = {
  'recommendation-form': { workflow: recommendationFormWorkflow, list: listSchoolForms, hidden: ['draft'] },
  'offline-agreement': { workflow: offlineAgreementWorkflow, list: listSchoolAgreements, hidden: ['draft', 'discarded'] },
  'other-destination': { workflow: otherDestinationWorkflow, list: listSchoolDestinations, hidden: ['unconfirmed'] },
  termination: { workflow: terminationWorkflow, list: listSchoolTerminations, hidden: [] },
}

/** The school's records of one kind in one status, the last changed first. @throws AppError validation_failed for a status that the kind has not, or keeps to the student */
export async function listRecords(actor: Actor, query: { kind: RecordKind; status: string; q?: string; cursor?: string; limit: number }) {
  const { schoolId } = reviewScope(actor)
  const { workflow, list, hidden } = kinds[query.kind]
  if (!Object.hasOwn(workflow.states, query.status) || hidden.includes(query.status)) throw new AppError('validation_failed', { fields: { status: '没有这个状态' } })
  const rows = await list(schoolId, { ...query, cursor: decodeCursor(query.cursor) })
  return deskPage(rows, query.limit, (row) => row.updatedAt, (row) => toWaitingItem(workflow, row))
}
