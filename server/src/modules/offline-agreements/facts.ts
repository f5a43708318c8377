import { preflight } from '@shared/offline-agreements/preflight'
import { clock } from '../../clock'
import { deadlineOf } from '../destinations/actions/deadline-of'
import { hasActiveDestination } from '../destinations/actions/has-active-destination'
import { getSchool } from '../schools/actions/get-school'
import { getStudent } from '../schools/actions/get-student'
import { findOpenTermination } from '../terminations/actions/find-open-termination'
import { type OfflineAgreementRow } from './model'
import { readSettings } from './read-settings'
import { valuesOf } from './values-of'

/** The facts behind the table, read now and one after another: it runs inside transactions. */
export async function offlineFacts(row: OfflineAgreementRow) {
  const noOtherActiveDestination = !(await hasActiveDestination(row.studentId, row._id))
  const { fields } = await getStudent(row.studentId)
  const school = await getSchool(row.schoolId)
  const { twoStage } = readSettings(school)
  const problems = preflight(valuesOf(row), { name: fields.name ?? '' })
  return {
    noOtherActiveDestination, oneStageReview: !twoStage, twoStageReview: twoStage,
    withinRegistration: clock.now() <= deadlineOf(school, fields),
    preflightPassed: !problems.some((one) => one.level === 'error'),
    stampedCopyUploaded: row.stampedCopy.length > 0, stampRejected: row.rejectedFrom === 'in_review',
    noOpenTermination: (await findOpenTermination(row._id)) === undefined,
  }
}
