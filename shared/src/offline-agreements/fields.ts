import { unitNatures } from '../employers/unit-natures'
import { type FormField } from '../kernel/form-field'
import { limits } from '../kernel/limits'

const { employerNameMax, addressMax, nameMax, positionMax, notesMax, emailMax } = limits
const elsewhere = (field: string) => ({ field, is: ['recipient'] })
/** 转到哪里: somebody who takes it, or back to where the student comes from. */
const whereArchive = { employer: '转到用人单位', recipient: '转到其他接收单位', origin: '转回生源地' } as const
const whereHukou = { stay: '不迁移（户口未迁入学校）', recipient: '迁往新地址', origin: '迁回生源地' } as const

/** R-OFF-1: everything the student enters for an offline agreement, as typed, in the order of the steps. Money in yuan a month. */
export const offlineFields = {
  employerName: { label: '单位名称', kind: 'text', limit: employerNameMax, required: true, hint: '与公章一致的全称' },
  creditCode: { label: '统一社会信用代码', kind: 'credit-code', limit: 18, required: true, hint: '18 位，见营业执照或事业单位法人证书' },
  unitNature: { label: '单位性质', kind: 'choice', limit: 2, required: true, options: unitNatures },
  industry: { label: '所属行业', kind: 'text', limit: 40 },
  employerAddress: { label: '单位地址', kind: 'text', limit: addressMax, required: true },
  employerPostcode: { label: '单位邮编', kind: 'postcode', limit: 6 },
  contactName: { label: '单位联系人', kind: 'text', limit: nameMax, sealed: true, required: true },
  contactPhone: { label: '联系电话', kind: 'phone', limit: 13, sealed: true, required: true },
  contactEmail: { label: '单位邮箱', kind: 'email', limit: emailMax, sealed: true },
  position: { label: '岗位', kind: 'text', limit: positionMax, required: true },
  salaryYuan: { label: '月薪（元，税前）', kind: 'money', limit: 11, required: true },
  probationMonths: { label: '试用期（月）', kind: 'number', limit: 1, required: true, hint: '没有试用期填 0，最长 6 个月' },
  probationSalaryYuan: { label: '试用期月薪（元）', kind: 'money', limit: 11, hint: '不低于月薪的 80%；与月薪相同可不填' },
  workplace: { label: '工作地点', kind: 'text', limit: addressMax, required: true },
  reportOn: { label: '报到时间', kind: 'date', limit: 10, required: true },
  damagesYuan: { label: '违约金（元）', kind: 'money', limit: 11, hint: '没有约定可不填' },
  notes: { label: '其他约定', kind: 'textarea', limit: notesMax, sealed: true },
  archiveTo: { label: '档案去向', kind: 'choice', limit: 10, required: true, options: whereArchive },
  archiveUnit: { label: '档案转寄单位名称', kind: 'text', limit: employerNameMax, required: true, when: { field: 'archiveTo', is: ['employer', 'recipient'] }, hint: '接收档案的部门或机构，如人事处、人才服务中心' },
  archiveAddress: { label: '档案转寄地址', kind: 'text', limit: addressMax, sealed: true, required: true, when: { field: 'archiveTo', is: ['employer', 'recipient'] }, hint: '省、市、区县、街道和门牌号' },
  archivePostcode: { label: '档案转寄邮编', kind: 'postcode', limit: 6, required: true, when: { field: 'archiveTo', is: ['employer', 'recipient'] } },
  archiveRecipient: { label: '档案收件人', kind: 'text', limit: nameMax, sealed: true, required: true, when: { field: 'archiveTo', is: ['employer', 'recipient'] }, hint: '接收单位的工作人员，不能是本人' },
  archivePhone: { label: '收件人电话', kind: 'phone', limit: 13, sealed: true, required: true, when: { field: 'archiveTo', is: ['employer', 'recipient'] } },
  hukouTo: { label: '户口去向', kind: 'choice', limit: 10, required: true, options: whereHukou },
  hukouAddress: { label: '户口迁转地址', kind: 'text', limit: addressMax, sealed: true, required: true, when: elsewhere('hukouTo') },
} as const satisfies Readonly<Record<string, FormField>>
export type OfflineFieldKey = keyof typeof offlineFields

/** The steps of the entry, each with its fields. */
export const offlineSteps = [
  { key: 'employer', label: '单位', fields: ['employerName', 'creditCode', 'unitNature', 'industry', 'employerAddress', 'employerPostcode', 'contactName', 'contactPhone', 'contactEmail'] },
  { key: 'terms', label: '岗位与待遇', fields: ['position', 'salaryYuan', 'probationMonths', 'probationSalaryYuan', 'workplace', 'reportOn', 'damagesYuan', 'notes'] },
  { key: 'handover', label: '档案户口', fields: ['archiveTo', 'archiveUnit', 'archiveAddress', 'archivePostcode', 'archiveRecipient', 'archivePhone', 'hukouTo', 'hukouAddress'] },
] as const satisfies readonly { key: string; label: string; fields: readonly OfflineFieldKey[] }[]
