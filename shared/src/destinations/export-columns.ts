/** One column of the registration list: `on` by default; `width` in characters; `number`: money in yuan. */
export interface ExportColumn { label: string; on: boolean; width?: number; number?: boolean }

/**
 * R-DST-5: every column a school may ask for, in the order offered. Identity number and phone are never there by default, and
 * masked unless the column that says 完整 is asked for; that is recorded.
 */
export const exportColumns = {
  studentNo: { label: '学号', on: true },
  name: { label: '姓名', on: true, width: 12 },
  sex: { label: '性别', on: true, width: 6 },
  college: { label: '院系', on: true, width: 24 },
  major: { label: '专业', on: true, width: 24 },
  className: { label: '班级', on: true, width: 20 },
  degreeLevel: { label: '学历层次', on: true, width: 10 },
  graduatesOn: { label: '毕业时间', on: true, width: 12 },
  originCode: { label: '生源地代码', on: true, width: 12 },
  origin: { label: '生源地', on: true, width: 28 },
  hardship: { label: '困难生类别', on: true, width: 16 },
  teacherTraining: { label: '师范生类别', on: true, width: 16 },
  destinationCode: { label: '去向类别代码', on: true, width: 14 },
  destinationLabel: { label: '去向类别', on: true, width: 22 },
  state: { label: '状态', on: true, width: 16 },
  kind: { label: '登记方式', on: true, width: 10 },
  number: { label: '协议编号', on: true, width: 24 },
  employerName: { label: '单位名称', on: true, width: 36 },
  creditCode: { label: '统一社会信用代码', on: true, width: 22 },
  unitNatureCode: { label: '单位性质代码', on: true, width: 14 },
  unitNature: { label: '单位性质', on: true, width: 16 },
  position: { label: '岗位', on: true, width: 20 },
  salaryYuan: { label: '月薪（元）', on: true, width: 12, number: true },
  workplace: { label: '工作地点', on: true, width: 36 },
  reportOn: { label: '报到时间', on: true, width: 12 },
  archiveUnit: { label: '档案转寄单位名称', on: true, width: 36 },
  archiveAddress: { label: '档案转寄地址', on: true, width: 40 },
  archivePostcode: { label: '档案转寄邮编', on: true, width: 14 },
  archiveRecipient: { label: '档案收件人', on: true, width: 12 },
  archivePhone: { label: '档案收件人电话', on: true },
  hukouAddress: { label: '户口迁转地址', on: true, width: 40 },
  submittedAt: { label: '提交时间', on: true, width: 18 },
  decidedAt: { label: '审核时间', on: true, width: 18 },
  identityNoMasked: { label: '证件号（隐去部分）', on: false, width: 22 },
  phoneMasked: { label: '本人手机（隐去部分）', on: false, width: 22 },
  identityNo: { label: '证件号（完整）', on: false, width: 22 },
  phone: { label: '本人手机（完整）', on: false, width: 18 },
} as const satisfies Readonly<Record<string, ExportColumn>>

export type ExportColumnKey = keyof typeof exportColumns
export const exportColumnKeys = Object.keys(exportColumns) as ExportColumnKey[]
/** A column's table entry as every reader needs it, whichever column it is. */
export const exportColumnOf = (key: ExportColumnKey): ExportColumn => exportColumns[key]
/** Those that show an identity number or a student's phone in full: asked for by name only, and recorded. */
export const personalColumnKeys = ['identityNo', 'phone'] as const satisfies readonly ExportColumnKey[]
/** How a student's row may be chosen: reviewed, waiting for somebody, or without a destination. */
export const exportStates = { approved: '已审核', waiting: '办理中', none: '未登记' } as const
export type ExportState = keyof typeof exportStates
