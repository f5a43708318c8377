import { type Actor } from '../../server/src/actor'
import { actorOf } from './actor-of'
import { demoPasswords } from './demo-accounts'
import { type demoEmployers } from './demo-employers'
import { seedAccount } from './seed-account'
import { seedEmployer } from './seed-employer'

/** A demonstration employer with the account that acts for it. */
export async function seedStaffedEmployer(unit: (typeof demoEmployers)[number]): Promise<Actor> {
  const employer = await seedEmployer(unit)
  return actorOf(await seedAccount({ role: 'employer', name: unit.contactName, username: unit.username, password: demoPasswords.employer, employerId: employer._id }), 'h5')
}
