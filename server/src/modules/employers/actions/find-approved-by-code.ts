import { Employer, type EmployerRow } from '../model'

/** The approved employer with this credit code, if there is one. */
export const findApprovedByCode = (creditCode: string): Promise<EmployerRow[]> => Employer.find({ creditCode, approved: true }).limit(1).lean<EmployerRow[]>()
