import { type Role } from '@shared/kernel/roles'
import { type Types } from 'mongoose'
import { Account, type AccountRow } from '../model'

/** Name and role of each of these accounts, by id (hex), in one read. */
export async function namesOfAccounts(ids: readonly Types.ObjectId[]): Promise<Map<string, { name: string; role: Role }>> {
  const rows = await Account.find({ _id: { $in: ids } }, { name: 1, role: 1 }).lean<Pick<AccountRow, '_id' | 'name' | 'role'>[]>()
  return new Map(rows.map(({ _id, name, role }) => [_id.toString(), { name, role }]))
}
