import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { deadlineOf } from '../../destinations/actions/deadline-of'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { findOpenTermination } from '../../terminations/actions/find-open-termination'
import { whyNotTerminable } from '../../terminations/actions/why-not-terminable'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { offlineFacts } from '../facts'
import { type OfflineAgreementRow } from '../model'
import { presentOffline } from '../present'
import { readSettings } from '../read-settings'

/** Everything an offline agreement's page shows to `actor`: call outside a transaction. */
export async function describeOfflineAgreement(actor: Actor, row: OfflineAgreementRow) {
  const [facts, history, school, student, stampedCopy, termination, refused] = await Promise.all([
    offlineFacts(row), readHistory(offlineAgreementWorkflow.name, row._id), getSchool(row.schoolId), getStudent(row.studentId), describeUploads(row.stampedCopy), findOpenTermination(row._id), whyNotTerminable(row),
  ])
  return presentOffline(row, {
    role: actor.role, studentName: student.fields.name ?? '', facts, history, settings: readSettings(school), deadline: deadlineOf(school, student.fields), stampedCopy, termination, whyNotTerminable: refused,
  })
}
