import { listByStatus, type StatusQuery } from '../../../db/list-by-status'
import { OfflineAgreement } from '../model'

/** A school's offline agreements in one status, the last changed first. */
export const listSchoolAgreements = (schoolId: string, query: StatusQuery) => listByStatus(OfflineAgreement, { schoolId, kind: 'offline' }, query)
