import { unitNatures } from '../employers/unit-natures'
import { type FormField } from '../kernel/form-field'
import { limits } from '../kernel/limits'

const { employerNameMax, addressMax, nameMax, positionMax, notesMax } = limits
const text = (label: string, limit: number, more: Partial<FormField> = {}): FormField => ({ label, kind: 'text', limit, required: true, ...more })
const choice = (label: string, options: Readonly<Record<string, string>>, more: Partial<FormField> = {}): FormField => ({ label, kind: 'choice', limit: 20, required: true, options, ...more })
const day = (label: string, more: Partial<FormField> = {}): FormField => ({ label, kind: 'date', limit: 10, required: true, ...more })

/** An army unit has no unified social credit code. */
const withCreditCode = Object.keys(unitNatures).filter((nature) => nature !== '40')

const unit = {
  employerName: text('单位名称', employerNameMax, { hint: '与公章一致的全称' }),
  unitNature: choice('单位性质', unitNatures),
  creditCode: { label: '统一社会信用代码', kind: 'credit-code', limit: 18, required: true, when: { field: 'unitNature', is: withCreditCode }, hint: '18 位，见营业执照或事业单位法人证书' },
  employerAddress: text('单位地址', addressMax),
  contactName: text('单位联系人', nameMax, { sealed: true }),
  contactPhone: { label: '联系电话', kind: 'phone', limit: 13, sealed: true, required: true },
} satisfies Record<string, FormField>
const post = { position: text('岗位', positionMax), workplace: text('工作地点', addressMax) }
const pay: Record<string, FormField> = { salaryYuan: { label: '月薪（元，税前）', kind: 'money', limit: 11 } }
/** Archive and hukou stay with every destination (SPEC §8.3). */
const handover = {
  archiveTo: choice('档案去向', { recipient: '转到接收单位', origin: '转回生源地', school: '暂留学校' }),
  archiveUnit: text('档案转寄单位名称', employerNameMax, { when: { field: 'archiveTo', is: ['recipient'] }, hint: '接收档案的部门或机构，如人事处、人才服务中心' }),
  archiveAddress: text('档案转寄地址', addressMax, { sealed: true, when: { field: 'archiveTo', is: ['recipient'] }, hint: '省、市、区县、街道和门牌号' }),
  archivePostcode: { label: '档案转寄邮编', kind: 'postcode', limit: 6, required: true, when: { field: 'archiveTo', is: ['recipient'] } },
  archiveRecipient: text('档案收件人', nameMax, { sealed: true, when: { field: 'archiveTo', is: ['recipient'] }, hint: '接收单位的工作人员，不能是本人' }),
  archivePhone: { label: '收件人电话', kind: 'phone', limit: 13, sealed: true, required: true, when: { field: 'archiveTo', is: ['recipient'] } },
  hukouTo: choice('户口去向', { stay: '不迁移（户口未迁入学校）', recipient: '迁往新地址', origin: '迁回生源地' }),
  hukouAddress: text('户口迁转地址', addressMax, { sealed: true, when: { field: 'hukouTo', is: ['recipient'] } }),
} satisfies Record<string, FormField>
const remark: Record<string, FormField> = { notes: { label: '说明', kind: 'textarea', limit: notesMax, sealed: true } }

export interface ProofKind { key: string; label: string; required: boolean; hint?: string }
export interface Branch { label: string; /** The Ministry's two-digit code. */ code: string; about: string; fields: Readonly<Record<string, FormField>>; proofs: readonly ProofKind[] }

/** R-OTH-1: the branches of 其他去向登记, each with its code, fields and proofs. The codes are the Ministry's; finer ones are an operator's data. */
export const branches = {
  labour_contract: { label: '签劳动合同形式就业', code: '11', about: '已与单位签订劳动合同，不用就业协议书', fields: { ...unit, ...post, ...pay, startsOn: day('合同开始日期'), endsOn: day('合同结束日期', { required: false, hint: '无固定期限可不填' }), ...handover, ...remark },
    proofs: [{ key: 'contract', label: '劳动合同', required: true, hint: '首页、期限岗位页和签章页' }] },
  other_employment: { label: '其他录用形式就业', code: '12', about: '单位出具用人（录用）证明，没有签协议书和劳动合同', fields: { ...unit, ...post, ...pay, startsOn: day('开始工作日期'), ...handover, ...remark },
    proofs: [{ key: 'employment', label: '用人证明或录用通知', required: true, hint: '须有单位盖章' }] },
  research_assistant: { label: '科研助理', code: '27', about: '在高校、科研院所或企业担任科研助理、管理助理', fields: { ...unit, position: text('岗位', positionMax), team: text('所在项目或课题组', 80), startsOn: day('聘用开始日期'), endsOn: day('聘用结束日期'), ...handover, ...remark },
    proofs: [{ key: 'engagement', label: '聘用协议或聘用证明', required: true }] },
  enlistment: { label: '应征义务兵', code: '46', about: '应征入伍，取得入伍通知书', fields: { enlistedAt: text('批准入伍的征兵办公室', employerNameMax, { hint: '如：××区人民政府征兵办公室' }), enlistedOn: day('批准入伍日期'), noticeNo: text('入伍通知书编号', 40, { required: false }), ...handover, ...remark },
    proofs: [{ key: 'enlistment', label: '入伍通知书', required: true }] },
  national_project: { label: '国家基层项目', code: '50', about: '西部计划、特岗教师、三支一扶等国家项目',
    fields: { project: choice('项目', { xibu: '大学生志愿服务西部计划', tegang: '农村教师特岗计划', sanzhi: '“三支一扶”计划', other: '其他国家基层项目' }), projectName: text('项目名称', 60, { when: { field: 'project', is: ['other'] } }), employerName: text('服务单位', employerNameMax), unitNature: choice('单位性质', unitNatures), workplace: text('服务地点', addressMax), startsOn: day('服务开始日期'), endsOn: day('服务结束日期'), ...handover, ...remark },
    proofs: [{ key: 'project', label: '录用通知或服务协议', required: true }] },
  local_project: { label: '地方基层项目', code: '51', about: '选调生、大学生村官、社区工作者等省市项目',
    fields: { projectName: text('项目名称', 60), organiser: text('组织单位', employerNameMax), employerName: text('服务单位', employerNameMax), unitNature: choice('单位性质', unitNatures), workplace: text('服务地点', addressMax), startsOn: day('服务开始日期'), endsOn: day('服务结束日期', { required: false }), ...handover, ...remark },
    proofs: [{ key: 'project', label: '录用通知或服务协议', required: true }] },
  further_study: { label: '升学', code: '80', about: '考取或推免研究生、专升本、第二学士学位',
    fields: { level: choice('升学层次', { master: '硕士研究生', doctor: '博士研究生', bachelor: '专科升本科', second: '第二学士学位' }), admittedBy: text('录取院校', employerNameMax), admittedMajor: text('录取专业', 60), enrolsOn: day('入学日期', { required: false }), ...handover, ...remark },
    proofs: [{ key: 'admission', label: '录取通知书或拟录取证明', required: true }] },
  abroad: { label: '出国、出境', code: '85', about: '到国（境）外留学或工作',
    fields: { purpose: choice('目的', { study: '留学', work: '工作' }), country: text('国家（地区）', 40), institution: text('院校或单位名称', employerNameMax, { hint: '按录取通知或合同上的原文填写' }), major: text('专业或岗位', 60), leavesOn: day('入学（入职）日期', { required: false }), ...handover, ...remark },
    proofs: [{ key: 'offer', label: '录取通知书（offer）、签证或劳动合同', required: true }] },
  self_employment: { label: '自主创业', code: '75', about: '本人创立企业（含个体工商户、网店），或是主要创始人',
    fields: { form: choice('创业形式', { company: '创立企业', household: '个体工商户', online: '网络创业', incubator: '创业孵化机构入驻' }), employerName: text('企业或店铺名称', employerNameMax), creditCode: { label: '统一社会信用代码', kind: 'credit-code', limit: 18, required: true, when: { field: 'form', is: ['company', 'household'] } }, platform: text('网络平台与店铺网址', 120, { when: { field: 'form', is: ['online'] } }), field: text('经营范围', 60), startedOn: day('开业日期'), workplace: text('经营地点', addressMax), ...handover, ...remark },
    proofs: [{ key: 'licence', label: '营业执照、网店信息或入驻证明', required: true, hint: '能看出本人是负责人或创始人' }] },
  freelance: { label: '自由职业', code: '76', about: '以个体劳动为主，如撰稿、翻译、自媒体、演艺',
    fields: { occupation: text('职业', 40), content: text('工作内容', 120), income: { label: '月均收入（元）', kind: 'money', limit: 11, required: true }, startsOn: day('开始日期'), workplace: text('主要工作地点', addressMax), ...handover, ...remark },
    proofs: [{ key: 'freelance', label: '自由职业证明', required: true, hint: '本人签字的说明及作品、收入等材料' }] },
  seeking: { label: '待就业', code: '70', about: '正在找工作，还没有落实', fields: { intention: text('求职意向', 60), support: choice('希望学校提供的帮助', { jobs: '推荐岗位', guidance: '就业指导', training: '技能培训', none: '暂不需要' }), ...handover, ...remark }, proofs: [{ key: 'statement', label: '待就业说明', required: false, hint: '学校要求时上传本人签字的说明' }] },
  preparing_study: { label: '不就业拟升学', code: '71', about: '不就业，准备下一次升学考试', fields: { target: text('拟报考院校或层次', 60), examYear: { label: '拟报考年份', kind: 'number', limit: 4, required: true, hint: '四位年份，如 2027' }, ...handover, ...remark }, proofs: [{ key: 'statement', label: '拟升学说明', required: true, hint: '本人签字' }] },
  other_unemployed: { label: '其他暂不就业', code: '72', about: '因健康、家庭等原因暂不就业', fields: { cause: choice('原因', { exam: '准备公务员、事业单位考试', health: '健康原因', family: '家庭原因', going: '拟出国（境）', other: '其他' }), ...handover, notes: { label: '说明', kind: 'textarea', limit: notesMax, sealed: true, required: true } }, proofs: [{ key: 'statement', label: '暂不就业说明', required: true, hint: '本人签字' }] },
} as const satisfies Readonly<Record<string, Branch>>
export type BranchKey = keyof typeof branches
export const branchKeys = Object.keys(branches) as BranchKey[]
/** A branch's table as every reader needs it, whichever branch it is. */
export const branchOf = (key: BranchKey): Branch => branches[key]
