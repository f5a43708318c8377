import { listByStatus, type StatusQuery } from '../../../db/list-by-status'
import { OtherDestination } from '../model'

/** A school's other destinations in one status, the last changed first. */
export const listSchoolDestinations = (schoolId: string, query: StatusQuery) => listByStatus(OtherDestination, { schoolId, kind: 'other' }, query)
