import { Account } from '../model'

/** How many students have an account. */
export const countStudentAccounts = (): Promise<number> => Account.countDocuments({ studentId: { $type: 'objectId' } })
