import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { AppError } from '../../../errors'
import { deadlineOf } from '../../destinations/actions/deadline-of'
import { hasActiveDestination } from '../../destinations/actions/has-active-destination'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'
import { storedValues } from '../stored-values'
import { traceStep } from '../trace-step'
import { type OfflineValues } from './seal-values'

/**
 * 录入协议书: a new draft of the signed-in student, empty or prefilled; one at a time (R-OFF-1).
 * @throws AppError forbidden, destination_active, registration_closed, offline_draft_open
 */
export async function startOfflineAgreement(actor: Actor, typed: OfflineValues, ip: string): Promise<OfflineAgreementRow> {
  if (!actor.studentId) throw new AppError('forbidden')
  const student = await getStudent(actor.studentId)
  const school = await getSchool(student.schoolId)
  if (await hasActiveDestination(student._id)) throw new AppError('destination_active')
  if (clock.now() > deadlineOf(school, student.fields)) throw new AppError('registration_closed')
  const fields = {
    ...storedValues(typed), ...headOf(student, school), kind: 'offline', revision: 0, savedAt: clock.now(), documents: [], stampedCopy: [], traces: traceStep({ traces: [], historySeq: 0 }, ip),
  }
  try {
    return await openRecord<OfflineAgreementRow>({ model: OfflineAgreement, workflow: offlineAgreementWorkflow, actor, fields })
  } catch (error) {
    if (isDuplicateKey(error, 'kind')) throw new AppError('offline_draft_open', undefined, { cause: error })
    throw error
  }
}
