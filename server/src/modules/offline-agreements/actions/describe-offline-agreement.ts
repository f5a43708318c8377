import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { deadlineOf } from '../../destinations/actions/deadline-of'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { readStanding } from '../../terminations/actions/read-standing'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { offlineFacts } from '../facts'
import { type OfflineAgreementRow } from '../model'
import { presentOffline } from '../present'
import { readSettings } from '../read-settings'

/** Everything an offline agreement's page shows to `actor`: call outside a transaction. */
export async function describeOfflineAgreement(actor: Actor, row: OfflineAgreementRow) {
  const school = await getSchool(row.schoolId)
  const [facts, history, student, stampedCopy, standing] = await Promise.all([
    offlineFacts(row), readHistory(offlineAgreementWorkflow.name, row._id), getStudent(row.studentId), describeUploads(row.stampedCopy), readStanding(row, school),
  ])
  return presentOffline(row, {
    role: actor.role, studentName: student.fields.name ?? '', facts, history, settings: readSettings(school), deadline: deadlineOf(school, student.fields), stampedCopy, ...standing,
  })
}
