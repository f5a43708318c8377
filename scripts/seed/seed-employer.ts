import { isCreditCode } from '@shared/kernel/credit-code'
import { clock } from '../../server/src/clock'
import { openKnownRegistrations } from '../../server/src/modules/employers/actions/open-known-registrations'
import { Employer, type EmployerRow } from '../../server/src/modules/employers/model'
import { type demoEmployers } from './demo-employers'

/** A demonstration employer, approved; made when it is not there. */
export async function seedEmployer({ username: _username, ...unit }: (typeof demoEmployers)[number]): Promise<EmployerRow> {
  if (!isCreditCode(unit.creditCode)) throw new Error(`${unit.creditCode} is not a unified social credit code.`)
  await Employer.updateOne({ creditCode: unit.creditCode }, { $setOnInsert: { ...unit, approved: true, createdAt: clock.now() } }, { upsert: true })
  const employer = await Employer.findOne({ creditCode: unit.creditCode }).lean<EmployerRow>()
  if (!employer) throw new Error(`The employer ${unit.name} was not stored.`)
  await openKnownRegistrations({ _id: employer._id })
  return employer
}
