import { Types } from 'mongoose'
import { clock } from '../../clock'
import { Employer, type EmployerRow } from './model'

let serial = 0

/** A stored, approved employer. */
export async function buildEmployer(given: Partial<EmployerRow> = {}): Promise<EmployerRow> {
  serial += 1
  const row: EmployerRow = {
    _id: new Types.ObjectId(), creditCode: `91230100MA1TEST${String(serial).padStart(3, '0')}`, name: `哈尔滨示范软件有限公司${serial}`, unitNature: '39',
    address: '黑龙江省哈尔滨市松北区世茂大道 99 号', contactName: '王经理', contactPhone: '0451-88880000', approved: true, createdAt: clock.now(), ...given,
  }
  await Employer.create([row])
  return row
}
