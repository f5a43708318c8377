import { type EmployerRegistrationStatus, employerRegistrationWorkflow } from '@shared/employers/workflow'
import { createHash } from 'node:crypto'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { openRecord } from '../../db/open-record'
import { gridFs } from '../../files/grid-fs'
import { buildAccount } from '../accounts/factory'
import { actorOf } from '../signing/factory'
import { pictureOf } from '../uploads/testing/picture-of'
import { decideRegistration } from './actions/decide-registration'
import { getRegistration } from './actions/get-registration'
import { Employer, type EmployerRow } from './model'
import { EmployerRegistration, type EmployerRegistrationRow } from './registration-model'

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

/** A stored registration in `state` with its unit, an owner's account and the platform's; reached by the real decisions. */
export async function buildRegistration(state: EmployerRegistrationStatus = 'pending') {
  const employer = await buildEmployer({ approved: false, cityCode: '230100' })
  const owner = await buildAccount('employer', { employerId: employer._id, name: '王经理', owner: true })
  const admin = await buildAccount('admin')
  const { _id: employerId, name, creditCode, unitNature, cityCode } = employer
  const licence = await storeLicence()
  const opened = await openRecord<EmployerRegistrationRow>({ model: EmployerRegistration, workflow: employerRegistrationWorkflow, actor: actorOf(owner), fields: { employerId, name, creditCode, unitNature, cityCode, licence, submittedAt: clock.now() } })
  const decide = (action: 'approve' | 'reject' | 'suspend', reason?: string) => decideRegistration(actorOf(admin), opened._id.toString(), action, { version: 1, reason })
  if (state === 'rejected') await decide('reject', '营业执照不清晰')
  if (state === 'approved' || state === 'suspended') await decide('approve')
  if (state === 'suspended') await decide('suspend', '收到学生投诉')
  return { row: await getRegistration(actorOf(admin), opened._id.toString()), employer, owner, admin }
}

async function storeLicence() {
  const bytes = await pictureOf()
  const fileId = await gridFs.put({ bytes, sha256: createHash('sha256').update(bytes).digest('hex'), contentType: 'image/jpeg' })
  return { fileId, kind: 'image' as const, contentType: 'image/jpeg', fileName: '营业执照.jpg', bytes: bytes.length }
}
