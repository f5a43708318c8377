import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'

/** At which event someone is or was 检票员. @throws AppError not_found */
export async function fairOfStaff(accountId: string): Promise<string> {
  const account = await Account.findOne({ _id: accountId, role: 'staff' }, { staffOf: 1 }).lean<Pick<AccountRow, 'staffOf'>>()
  if (!account?.staffOf) throw new AppError('not_found')
  return account.staffOf.fairId.toString()
}
