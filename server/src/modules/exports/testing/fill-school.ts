import mongoose, { Types } from 'mongoose'
import { sealOfflineValues } from '../../offline-agreements/actions/seal-values'
import { sealValues } from '../../other-destinations/actions/seal-values'
import { sealFields, type FieldValues } from '../../schools/actions/seal-fields'

const employer = { name: '=HYPERLINK("http://evil.example","奖金")', creditCode: '91230199MA1B2C3D4X', unitNature: '39', address: '哈尔滨市南岗区学府路 1 号', contactName: '王芳', contactPhone: '0451-86000001' }
const signedTerms = { position: '前端开发工程师', salaryFen: 850_050, probationMonths: 3, probationSalaryFen: 700_000, workplace: '哈尔滨', reportOn: '2026-07-06', acceptsArchive: true, acceptsHukou: false, damagesFen: 0, notes: '' }
const values = { employerName: '绥化市第一中学', creditCode: '12231200414780123X', unitNature: '22', position: '教师', salaryYuan: '5200', workplace: '绥化', reportOn: '2026-08-20', archiveTo: 'employer', archiveUnit: '绥化市教育局人事科', archiveAddress: '绥化市北林区中直路 2 号', archivePostcode: '152000', archiveRecipient: '李强', archivePhone: '0455-8200001', hukouTo: 'origin' }
const study = { admittedBy: '示范大学', admittedMajor: '软件工程', level: 'master', archiveTo: 'recipient', archiveUnit: '示范大学研究生院', archiveAddress: '哈尔滨市香坊区 3 号', archivePhone: '0451-86000002', hukouTo: 'stay' }
const at = new Date('2026-05-05T16:30:00Z')
const chinaAt = '2026-05-06 00:30'
const archive = (row: Partial<Record<string, string>>) => [row.unit ?? '', row.address ?? '', row.postcode ?? '', row.recipient ?? '', row.phone ?? '']

/** Of four students: one with an online agreement in force, one offline in review, one who studies on, one with nothing. `cells`: from 去向类别代码 on, as exported. */
const makeKinds = () => [
  { row: { kind: 'online', status: 'in_force', active: true, signedTerms, terms: signedTerms, parties: { employer }, handover: { hukou: { to: 'origin' } }, signatures: [{ role: 'student', at }], decidedAt: at, employerName: employer.name },
    cells: ['10', '签就业协议形式就业', '已生效', '线上', 'N', `'${employer.name}`, employer.creditCode, '39', '其他企业', '前端开发工程师', '8500.5', '哈尔滨', '2026-07-06', ...archive({ unit: `'${employer.name}`, address: employer.address }), '迁回生源地', chinaAt, chinaAt] },
  { row: { kind: 'offline', status: 'in_review', active: true, values: sealOfflineValues({ ...values, contactPhone: '0455-8200002' }), content: { ...values, salaryFen: 520_000 }, submittedAt: at },
    cells: ['10', '签就业协议形式就业', '待学校审核', '线下', 'N', '绥化市第一中学', '12231200414780123X', '22', '其他教学单位', '教师', '5200', '绥化', '2026-08-20', ...archive({ unit: '绥化市教育局人事科', address: '绥化市北林区中直路 2 号', postcode: '152000', recipient: '李强', phone: '0455-8200001' }), '迁回生源地', chinaAt, ''] },
  { row: { kind: 'other', status: 'approved', active: true, content: { branch: 'further_study', code: '80', values: sealValues(study), proofs: [] }, submittedAt: at, decidedAt: at },
    cells: ['80', '升学', '审核通过', '其他', 'N', '示范大学', '', '', '', '', '', '', '', ...archive({ unit: '示范大学研究生院', address: '哈尔滨市香坊区 3 号', phone: '0451-86000002' }), '不迁移（户口未迁入学校）', chinaAt, chinaAt] },
  { row: undefined, cells: ['', '', '未登记', ...Array.from({ length: 18 }, () => '')] },
]

const fieldsOf = (n: number): FieldValues => ({
  studentNo: String(n).padStart(8, '0'), name: `学生${n}`, sex: n % 2 ? '男' : '女', college: n % 2 ? '软件学院' : '理学院', major: '软件工程', className: '2204', degreeLevel: '本科', graduatesOn: '2026-07-01',
  origin: '231202', hardship: '非困难生', teacherTraining: '非师范生', identityNo: '11010519491231002X', phone: '13800002201',
})

/** `count` students of a school, numbered from `from` on, and what the list must say of each, in its order. */
export async function fillSchool(schoolId: Types.ObjectId, count: number, from = 0): Promise<string[][]> {
  const kinds = makeKinds()
  const expected: string[][] = []
  const students: object[] = []
  const destinations: object[] = []
  for (let n = from; n < from + count; n += 1) {
    const _id = new Types.ObjectId()
    const fields = fieldsOf(n)
    const { row, cells } = kinds[n % kinds.length] ?? { row: undefined, cells: [] }
    const number = `${schoolId.toString().slice(-6)}-${n}`
    students.push({ _id, schoolId, fields: sealFields(fields), identityIndex: String(n), createdAt: at, updatedAt: at })
    if (row) destinations.push({ ...row, number, studentId: _id, schoolId, version: 1, documents: [], studentName: fields.name, studentNo: fields.studentNo, college: fields.college, major: fields.major, schoolName: '', title: '', createdAt: at, updatedAt: at })
    expected.push([fields.studentNo, fields.name, fields.sex, fields.college, fields.major, fields.className, fields.degreeLevel, fields.graduatesOn, '231202', '黑龙江省绥化市北林区', fields.hardship, fields.teacherTraining, ...cells.map((cell) => (cell === 'N' ? number : cell))].map((cell) => cell ?? ''))
  }
  // In another order than the list's.
  await mongoose.connection.collection('students').insertMany(students.reverse())
  await mongoose.connection.collection('destinations').insertMany(destinations)
  return expected
}
