import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { demoSchool } from './demo-school'
import { makeIdentityNo } from './make-identity-no'

interface Major { college: string; major: string; code: string; short: string }
const majors = {
  software: { college: '软件学院', major: '软件工程', code: '080902', short: '软件' },
  computing: { college: '计算机科学与技术学院', major: '计算机科学与技术', code: '080901', short: '计科' },
  machines: { college: '机电工程学院', major: '机械设计制造及其自动化', code: '080202', short: '机械' },
  civil: { college: '土木工程学院', major: '土木工程', code: '081001', short: '土木' },
  accounts: { college: '经济与管理学院', major: '会计学', code: '120203K', short: '会计' },
  english: { college: '外国语学院', major: '英语', code: '050201', short: '英语' },
} as const satisfies Record<string, Major>

type Origin = readonly [code: string, address: string, postcode: string]
const origins = {
  suihua: ['231202', '黑龙江省绥化市北林区中兴东大街 156 号 3 单元 502 室', '152000'],
  harbin: ['230103', '黑龙江省哈尔滨市南岗区学府路 74 号 8 栋 1 单元 301 室', '150080'],
  qiqihar: ['230202', '黑龙江省齐齐哈尔市龙沙区卜奎大街 208 号', '161005'],
  mudanjiang: ['231005', '黑龙江省牡丹江市西安区西七条路 66 号', '157000'],
  jiamusi: ['230803', '黑龙江省佳木斯市向阳区长安路 1190 号', '154002'],
  daqing: ['230602', '黑龙江省大庆市萨尔图区东风新村纬二路 12 号', '163311'],
  heihe: ['231102', '黑龙江省黑河市爱辉区王肃街 29 号', '164300'],
  kashgar: ['653101', '新疆维吾尔自治区喀什地区喀什市色满路恰萨街道阿热亚社区 3 号楼 2 单元 602 室', '844000'],
} as const satisfies Record<string, Origin>

type Row = readonly [name: string, sex: '男' | '女', birth: string, major: keyof typeof majors, origin: keyof typeof origins, ethnicity?: string]
/** `birth` is MM-DD; the last three digits of a student number are the place in this list, from 101. */
const rows: readonly Row[] = [
  ['张雨桐', '女', '03-18', 'software', 'suihua'], ['欧阳明月', '女', '11-02', 'computing', 'harbin'], ['阿依古丽·买买提江·吐尔逊', '女', '06-25', 'english', 'kashgar', '维吾尔族'],
  ['李一鸣', '男', '09-09', 'software', 'qiqihar'], ['王梓涵', '女', '01-27', 'software', 'mudanjiang'], ['陈浩然', '男', '05-14', 'computing', 'jiamusi'],
  ['刘洋', '男', '08-30', 'machines', 'daqing'], ['赵静怡', '女', '12-11', 'accounts', 'harbin'], ['孙宇', '男', '02-03', 'software', 'heihe', '满族'],
  ['周欣妍', '女', '07-19', 'software', 'suihua'], ['吴俊杰', '男', '10-21', 'computing', 'qiqihar'], ['郑博文', '男', '04-06', 'computing', 'harbin'],
  ['冯雪', '女', '09-28', 'computing', 'daqing', '蒙古族'], ['朴成俊', '男', '03-03', 'machines', 'mudanjiang', '朝鲜族'], ['韩冰', '女', '01-15', 'machines', 'heihe'],
  ['杨帆', '男', '06-08', 'machines', 'jiamusi'], ['许文静', '女', '11-23', 'machines', 'harbin'], ['何家豪', '男', '08-12', 'civil', 'suihua'],
  ['吕思琪', '女', '05-29', 'civil', 'daqing'], ['施展', '男', '12-30', 'civil', 'qiqihar'], ['关舒', '女', '02-17', 'civil', 'heihe', '赫哲族'],
  ['曹子轩', '男', '10-05', 'civil', 'mudanjiang'], ['严若曦', '女', '04-24', 'accounts', 'harbin'], ['金美兰', '女', '07-07', 'accounts', 'mudanjiang', '朝鲜族'],
  ['魏嘉欣', '女', '09-16', 'accounts', 'jiamusi'], ['陶然', '男', '03-31', 'accounts', 'suihua'], ['姜博', '男', '06-13', 'english', 'daqing'],
  ['戚雅楠', '女', '01-09', 'english', 'harbin'], ['谢雨彤', '女', '11-18', 'english', 'qiqihar'], ['邹小满', '女', '05-20', 'english', 'jiamusi'],
]

function parentOf(name: string): string {
  if (name.includes('·')) return '买买提江·艾合买提'
  return `${name.slice(0, name.length > 3 ? 2 : 1)}建国`
}

/** The demonstration roster: thirty graduates of `year`, every field as a school would send it, with valid identity numbers. */
export function demoStudents(year: number): FieldValues[] {
  return rows.map(([name, sex, birth, majorKey, originKey, ethnicity = '汉族'], at) => {
    const { college, major, code, short } = majors[majorKey]
    const [origin, homeAddress, homePostcode] = origins[originKey]
    const birthDate = `${year - 22}-${birth}`
    const serial = String(at + 101)
    return {
      examineeNo: `${String(year - 4).slice(2)}230101150${serial}`, documentKind: '居民身份证', identityNo: makeIdentityNo(origin, birthDate, (at + 1) * 2 + (sex === '男' ? 1 : 0)),
      name, sex, birthDate, ethnicity, politicalStatus: at % 5 === 0 ? '中共党员' : '共青团员', institution: demoSchool.name, college, className: `${short}${String(year - 4).slice(2)}${String((at % 4) + 1).padStart(2, '0')}`,
      studentNo: `${year - 4}06010${serial}`, degreeLevel: '本科', majorCode: code, major, trainingMode: '非定向', schoolingYears: '4',
      enrolledOn: `${year - 4}-09-01`, graduatesOn: `${year}-07-01`, teacherTraining: '非师范生', hardship: '非困难生', urbanRural: at % 3 === 0 ? '农村' : '城镇', hukouMoved: '否', archiveMoved: '是',
      origin, phone: `1380000${String(2200 + at)}`, email: `student${serial}@example.edu.cn`, qq: `10020${serial}`, homeAddress, homePostcode, homePhone: '', homeContact: parentOf(name),
    }
  })
}
