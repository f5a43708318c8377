import { clock } from '../../../server/src/clock'
import { openKnownRegistrations } from '../../../server/src/modules/employers/actions/open-known-registrations'
import { Employer, type EmployerRow } from '../../../server/src/modules/employers/model'
import { demoPasswords } from '../demo-accounts'
import { seedAccount } from '../seed-account'
import { makeCreditCode } from '../volume/make-credit-code'

const unit = {
  name: '牡丹江示范食品有限公司', unitNature: '39', industry: 'C', cityCode: '231000', address: '黑龙江省牡丹江市西安区西三条路 18 号', contactName: '周主任', contactPhone: '0453-86660001',
} as const

/** A unit that waits for the platform's yes; `employer3` logs in for it. */
export async function seedPendingUnit(): Promise<void> {
  const creditCode = makeCreditCode('231005', 29_999)
  await Employer.updateOne({ creditCode }, { $setOnInsert: { ...unit, creditCode, approved: false, createdAt: clock.now() } }, { upsert: true })
  const employer = await Employer.findOne({ creditCode }).lean<EmployerRow>()
  if (!employer) throw new Error(`The employer ${unit.name} was not stored.`)
  await seedAccount({ role: 'employer', name: unit.contactName, username: 'employer3', password: demoPasswords.employer, employerId: employer._id })
  await openKnownRegistrations({ _id: employer._id })
}
