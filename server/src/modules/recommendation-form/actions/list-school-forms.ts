import { listByStatus, type StatusQuery } from '../../../db/list-by-status'
import { RecommendationForm } from '../model'

/** A school's recommendation forms in one status, the last changed first. */
export const listSchoolForms = (schoolId: string, query: StatusQuery) => listByStatus(RecommendationForm, { schoolId, content: { $ne: null } }, query)
