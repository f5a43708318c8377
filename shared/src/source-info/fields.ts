export type SourceFieldKind = 'text' | 'phone' | 'email' | 'digits' | 'postcode' | 'division' | 'date' | 'identity'

export interface SourceField { key: string; label: string; kind: SourceFieldKind; limit: number; student?: boolean; required?: boolean; sealed?: boolean }

/**
 * R-SRC-1, R-SRC-2: the roster's fields in the order of the roster file. `student` marks exactly the eight a student may change;
 * `sealed` ones are encrypted at rest. Form, import, presenter and correction all read this one table.
 */
export const sourceFields = [
  { key: 'examineeNo', label: '考生号', kind: 'digits', limit: 20 },
  { key: 'documentKind', label: '证件类型', kind: 'text', limit: 20, required: true },
  { key: 'identityNo', label: '证件号', kind: 'identity', limit: 20, required: true, sealed: true },
  { key: 'name', label: '姓名', kind: 'text', limit: 40, required: true },
  { key: 'sex', label: '性别', kind: 'text', limit: 2, required: true },
  { key: 'birthDate', label: '出生日期', kind: 'date', limit: 10, required: true },
  { key: 'ethnicity', label: '民族', kind: 'text', limit: 20 },
  { key: 'politicalStatus', label: '政治面貌', kind: 'text', limit: 20 },
  { key: 'institution', label: '院校', kind: 'text', limit: 60 },
  { key: 'college', label: '院系', kind: 'text', limit: 60, required: true },
  { key: 'className', label: '班级', kind: 'text', limit: 40 },
  { key: 'studentNo', label: '学号', kind: 'text', limit: 24, required: true },
  { key: 'degreeLevel', label: '学历层次', kind: 'text', limit: 20, required: true },
  { key: 'majorCode', label: '专业代码', kind: 'text', limit: 12 },
  { key: 'major', label: '专业', kind: 'text', limit: 60, required: true },
  { key: 'majorDirection', label: '专业方向', kind: 'text', limit: 60 },
  { key: 'trainingMode', label: '培养方式', kind: 'text', limit: 20 },
  { key: 'commissioningUnit', label: '定向或委培单位', kind: 'text', limit: 80 },
  { key: 'schoolingYears', label: '学制', kind: 'text', limit: 6 },
  { key: 'enrolledOn', label: '入学时间', kind: 'date', limit: 10 },
  { key: 'graduatesOn', label: '毕业时间', kind: 'date', limit: 10, required: true },
  { key: 'teacherTraining', label: '师范生类别', kind: 'text', limit: 20 },
  { key: 'hardship', label: '困难生类别', kind: 'text', limit: 20 },
  { key: 'urbanRural', label: '城乡生源', kind: 'text', limit: 10 },
  { key: 'hukouMoved', label: '户口是否转入学校', kind: 'text', limit: 4 },
  { key: 'archiveMoved', label: '档案是否转入学校', kind: 'text', limit: 4 },
  { key: 'origin', label: '生源地', kind: 'division', limit: 60, student: true, required: true },
  { key: 'phone', label: '本人手机', kind: 'phone', limit: 11, student: true, required: true, sealed: true },
  { key: 'email', label: '电子邮箱', kind: 'email', limit: 80, student: true, required: true },
  { key: 'qq', label: 'QQ号码', kind: 'digits', limit: 12, student: true },
  { key: 'homeAddress', label: '家庭地址', kind: 'text', limit: 120, student: true, required: true, sealed: true },
  { key: 'homePostcode', label: '家庭邮编', kind: 'postcode', limit: 6, student: true, required: true },
  { key: 'homePhone', label: '家庭电话', kind: 'phone', limit: 13, student: true, sealed: true },
  { key: 'homeContact', label: '家庭联系人', kind: 'text', limit: 40, student: true, required: true },
] as const satisfies readonly SourceField[]

export type SourceFieldKey = (typeof sourceFields)[number]['key']
export type StudentFieldKey = Extract<(typeof sourceFields)[number], { student: true }>['key']
