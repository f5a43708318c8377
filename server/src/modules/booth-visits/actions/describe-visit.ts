import { privacyOf } from '../../privacy/actions/privacy-of'
import { type VisitRow } from '../model'
import { presentVisit } from '../present'

/** One visitor with the résumé; without the phone while the student hides it from employers. */
export const describeVisit = async (row: VisitRow, again: boolean) => presentVisit(row, { hidePhone: (await privacyOf(row.studentId)).hidePhone, again })
