import { listByStatus, type StatusQuery } from '../../../db/list-by-status'
import { Termination } from '../model'

/** A school's requests to end a destination in one status, the last changed first. */
export const listSchoolTerminations = (schoolId: string, query: StatusQuery) => listByStatus(Termination, { schoolId }, query)
