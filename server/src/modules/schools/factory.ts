import { Types } from 'mongoose'
import { clock } from '../../clock'
import { identityIndex } from './actions/identity-index'
import { sealFields, type FieldValues } from './actions/seal-fields'
import { School, type SchoolRow } from './school-model'
import { Student, type StudentRow } from './student-model'

let serial = 0

/** A stored school with the default settings. */
export async function buildSchool(given: Partial<SchoolRow> = {}): Promise<SchoolRow> {
  serial += 1
  const made = await School.create([{ _id: new Types.ObjectId(), code: String(90000 + serial), name: `示范理工大学${serial}`, createdAt: clock.now(), ...given }])
  const row = made[0]?.toObject<SchoolRow>()
  if (!row) throw new Error('no school was made')
  return row
}

/** A stored student on a roster; `fields` in clear override the defaults. Valid identity number by default. */
export async function buildStudent(given: { schoolId?: Types.ObjectId; fields?: FieldValues } = {}): Promise<StudentRow> {
  serial += 1
  const now = clock.now()
  const fields: FieldValues = {
    documentKind: '居民身份证', identityNo: '11010519491231002X', name: '张雨桐', sex: '女', birthDate: '1949-12-31', institution: '示范理工大学', college: '软件学院', className: '软件工程2204',
    studentNo: `2022060${String(serial).padStart(5, '0')}`, degreeLevel: '本科', majorCode: '080902', major: '软件工程', graduatesOn: '2026-07-01', origin: '231202', phone: '13800002201',
    email: 'zyt@example.edu.cn', homeAddress: '黑龙江省哈尔滨市南岗区学府路 74 号', homePostcode: '150080', homeContact: '张建国', ...given.fields,
  }
  const row: StudentRow = {
    _id: new Types.ObjectId(), schoolId: given.schoolId ?? (await buildSchool())._id, fields: sealFields(fields), identityIndex: identityIndex(fields.identityNo ?? ''), createdAt: now, updatedAt: now,
  }
  await Student.create([row])
  return row
}
