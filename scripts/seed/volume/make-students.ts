import { type seeded } from '../../../server/test/seeded'
import { type FieldValues } from '../../../server/src/modules/schools/actions/seal-fields'
import { demoSchool } from '../demo-school'
import { makeIdentityNo } from '../make-identity-no'
import { volumeMajors } from './majors'
import { places } from './places'
import { weighted } from './weighted'

const surnames = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建国文博宇轩浩然梓涵雨桐欣怡佳琪子墨思远晨曦天佑一鸣诗涵嘉怡俊熙若曦雪冰凝海波松林志鹏立新春阳秋月'

/** `count` graduates of `year` on the demonstration school's roster; the same for the same chance. Student numbers continue after the thirty of the demonstration. */
export function makeStudents(count: number, year: number, { below, one }: ReturnType<typeof seeded>): FieldValues[] {
  const taken = new Set<string>()
  const numberOf = (county: string, birthDate: string, sex: string): string => {
    const identityNo = makeIdentityNo(county, birthDate, below(500) * 2 + (sex === '男' ? 1 : 0))
    if (taken.has(identityNo)) return numberOf(county, birthDate, sex)
    taken.add(identityNo)
    return identityNo
  }
  return Array.from({ length: count }, (_, at) => {
    const study = weighted(volumeMajors, below)
    const home = weighted(places, below)
    const sex = below(2) === 0 ? '男' : '女'
    const graduate = below(12) === 0
    const years = graduate ? 3 : 4
    const birthDate = `${year - (graduate ? 25 : 22)}-${String(below(12) + 1).padStart(2, '0')}-${String(below(28) + 1).padStart(2, '0')}`
    const serial = String(at).padStart(5, '0')
    const name = `${one([...surnames])}${one([...given])}${below(4) === 0 ? '' : one([...given])}`
    const enrolled = year - years
    return {
      examineeNo: `${String(enrolled).slice(2)}2301015${serial}`, documentKind: '居民身份证', identityNo: numberOf(home.county, birthDate, sex), name, sex, birthDate,
      ethnicity: below(15) === 0 ? one(['满族', '朝鲜族', '蒙古族', '回族', '达斡尔族', '鄂伦春族']) : '汉族', politicalStatus: one(['共青团员', '共青团员', '共青团员', '中共党员', '群众']), institution: demoSchool.name,
      college: study.college, className: `${study.short}${String(enrolled).slice(2)}${String(below(6) + 1).padStart(2, '0')}`, studentNo: `${enrolled}7${serial}`, degreeLevel: graduate ? '硕士研究生' : '本科',
      majorCode: study.code, major: study.major, trainingMode: '非定向', schoolingYears: String(years), enrolledOn: `${enrolled}-09-01`, graduatesOn: `${year}-07-01`, teacherTraining: '非师范生',
      hardship: below(8) === 0 ? '家庭经济困难' : '非困难生', urbanRural: one(['农村', '城镇']), hukouMoved: '否', archiveMoved: '是', origin: home.county, phone: `139${String(10_000_000 + at)}`, email: `s${serial}@example.edu.cn`,
      qq: `2${String(100_000_000 + at)}`, homeAddress: `${home.name}${one(home.roads)} ${below(300) + 1} 号 ${below(9) + 1} 单元`, homePostcode: '150000', homePhone: '', homeContact: `${name.slice(0, 1)}建国`,
    }
  })
}
