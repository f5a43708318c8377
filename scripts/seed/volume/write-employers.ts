import { Types } from 'mongoose'
import { type Actor } from '../../../server/src/actor'
import { clock } from '../../../server/src/clock'
import { hashPassword } from '../../../server/src/modules/accounts/actions/hash-password'
import { Account, type AccountRow } from '../../../server/src/modules/accounts/model'
import { Employer, type EmployerRow } from '../../../server/src/modules/employers/model'
import { actorOf } from '../actor-of'
import { demoPasswords } from '../demo-accounts'
import { type VolumeEmployer } from './make-employers'

export interface Staff { /** Units that were not there before. */ added: number; /** Who acts for each unit, in the order given. */ actors: Actor[] }

/** Approved units with one account each; those there by credit code are left alone. */
export async function writeEmployers(units: readonly VolumeEmployer[]): Promise<Staff> {
  const known = new Map((await Employer.find({ creditCode: { $in: units.map(({ creditCode }) => creditCode) } }).lean<EmployerRow[]>()).map((row) => [row.creditCode, row]))
  const passwordHash = await hashPassword(demoPasswords.employer)
  const now = clock.now()
  const added = units.flatMap((unit, at) => {
    if (known.has(unit.creditCode)) return []
    const row = {
      _id: new Types.ObjectId(), creditCode: unit.creditCode, name: unit.name, unitNature: unit.unitNature, address: unit.address, contactName: unit.contactName, contactPhone: unit.contactPhone, approved: true, createdAt: now,
      industry: unit.industry, cityCode: unit.place.code, intro: unit.intro,
    }
    return [{ row, account: { _id: new Types.ObjectId(), role: 'employer' as const, name: unit.contactName, username: `unit${at}`, employerId: row._id, passwordHash, createdAt: now, updatedAt: now } }]
  })
  await Employer.insertMany(added.map(({ row }) => row))
  await Account.insertMany(added.map(({ account }) => account))
  const rows = await Employer.find({ creditCode: { $in: units.map(({ creditCode }) => creditCode) } }).lean<EmployerRow[]>()
  const accounts = new Map((await Account.find({ employerId: { $in: rows.map(({ _id }) => _id) } }).lean<AccountRow[]>()).map((account) => [String(account.employerId), account]))
  const actors = new Map(rows.map((row) => [row.creditCode, accounts.get(String(row._id))]))
  return {
    added: added.length,
    actors: units.map(({ creditCode, name }) => {
      const account = actors.get(creditCode)
      if (!account) throw new Error(`${name} has no account.`)
      return actorOf(account, 'h5')
    }),
  }
}
