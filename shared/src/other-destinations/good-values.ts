import { type BranchKey } from './branches'

const creditCode = '9144030071526726XG'
const unit = {
  employerName: '哈尔滨示范软件有限公司', unitNature: '39', creditCode, employerAddress: '黑龙江省哈尔滨市松北区创新一路 618 号', contactName: '王经理', contactPhone: '0451-87170001',
}
const sent = {
  archiveTo: 'recipient', archiveUnit: '哈尔滨市人才服务中心', archiveAddress: '黑龙江省哈尔滨市南岗区中山路 68 号', archivePostcode: '150001', archiveRecipient: '刘敏', archivePhone: '0451-82280002',
  hukouTo: 'recipient', hukouAddress: '黑龙江省哈尔滨市松北区世茂大道 99 号',
}
const home = { archiveTo: 'origin', hukouTo: 'origin' }
const stay = { archiveTo: 'school', hukouTo: 'stay' }

const table: Readonly<Record<BranchKey, Readonly<Record<string, string>>>> = {
  labour_contract: { ...unit, position: '测试工程师', workplace: '哈尔滨市松北区', salaryYuan: '6500', startsOn: '2026-07-06', endsOn: '2029-07-05', ...sent },
  other_employment: { ...unit, position: '行政助理', workplace: '哈尔滨市道里区', salaryYuan: '4800.50', startsOn: '2026-07-13', ...home },
  research_assistant: { ...unit, employerName: '示范理工大学', unitNature: '21', position: '科研助理', team: '智能制造联合课题组', startsOn: '2026-09-01', endsOn: '2028-08-31', ...stay },
  enlistment: { enlistedAt: '北林区人民政府征兵办公室', enlistedOn: '2026-09-10', noticeNo: '绥北征字2026第018号', archiveTo: 'origin', hukouTo: 'stay' },
  national_project: { project: 'other', projectName: '农技特岗计划', employerName: '兰西县农业技术推广中心', unitNature: '29', workplace: '黑龙江省绥化市兰西县', startsOn: '2026-08-01', endsOn: '2029-07-31', ...home },
  local_project: { projectName: '社区工作者招聘', organiser: '哈尔滨市道里区民政局', employerName: '安静社区居民委员会', unitNature: '56', workplace: '哈尔滨市道里区', startsOn: '2026-07-20', ...sent },
  further_study: { level: 'master', admittedBy: '哈尔滨工业大学', admittedMajor: '计算机科学与技术', enrolsOn: '2026-09-01', ...sent, archiveUnit: '哈尔滨工业大学研究生院', archiveAddress: '黑龙江省哈尔滨市南岗区西大直街 92 号' },
  abroad: { purpose: 'study', country: '英国', institution: 'University of Manchester', major: 'Data Science', leavesOn: '2026-09-14', ...stay },
  self_employment: { form: 'company', employerName: '绥化市禾田农业科技有限公司', creditCode, field: '农产品加工与销售', startedOn: '2026-05-18', workplace: '黑龙江省绥化市北林区', ...home },
  freelance: { occupation: '插画师', content: '为出版社和公众号绘制插画', income: '5200', startsOn: '2026-03-01', workplace: '哈尔滨市', ...stay },
  seeking: { intention: '软件测试、实施运维', support: 'jobs', ...home },
  preparing_study: { target: '东北大学硕士研究生', examYear: '2027', ...home },
  other_unemployed: { cause: 'exam', ...home, notes: '准备参加 2027 年度公务员考试' },
}

/** Believable values of a branch that pass every check; for tests and walks. */
export const goodValues = (branch: BranchKey): Record<string, string> => ({ ...table[branch] })
