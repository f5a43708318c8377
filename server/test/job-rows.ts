import { type Degree } from '@shared/jobs/degrees'
import { type Industry } from '@shared/jobs/industries'
import { type JobCategory } from '@shared/jobs/job-categories'
import { type JobKind } from '@shared/jobs/job-kinds'
import { Types } from 'mongoose'
import { clock } from '../src/clock'
import { jobWords } from '../src/modules/jobs/words/job-words'

interface Advert { title: string; category: JobCategory; industry: Industry }
const adverts: Advert[] = [
  { title: 'Java开发工程师', category: 'c01', industry: 'I' }, { title: '前端开发工程师', category: 'c01', industry: 'I' }, { title: '嵌入式软件工程师', category: 'c01', industry: 'C' }, { title: '软件测试工程师', category: 'c02', industry: 'I' },
  { title: '机械设计工程师', category: 'c07', industry: 'C' }, { title: '电气自动化工程师', category: 'c08', industry: 'C' }, { title: '财务会计', category: 'c17', industry: 'J' }, { title: '小学语文教师', category: 'c15', industry: 'P' },
  { title: '临床护士', category: 'c14', industry: 'Q' }, { title: '销售代表', category: 'c22', industry: 'F' }, { title: '人力资源专员', category: 'c19', industry: 'L' }, { title: '土木施工员', category: 'c09', industry: 'E' },
  { title: '新媒体运营', category: 'c23', industry: 'I' }, { title: '农艺师', category: 'c13', industry: 'A' }, { title: '数据分析师', category: 'c03', industry: 'I' }, { title: 'Python算法工程师', category: 'c03', industry: 'M' },
]
const places = ['230100', '230600', '230200', '231000', '110100', '310100', '440300', '210200', '230800', '220100']
const kinds: JobKind[] = ['full_time', 'full_time', 'internship', 'part_time']
const asked: Degree[] = ['none', 'college', 'bachelor', 'bachelor', 'master']
const natures = ['39', '31', '22', '10']
const descriptions = ['负责平台后端服务的设计与开发，熟悉 Java、Spring、MySQL，有良好的沟通能力，参与需求评审和代码评审。', '负责日常账务处理、纳税申报与报表，熟练使用办公软件，工作细致认真，提供五险一金和带薪年假。', '参与产品研发项目，完成测试与现场调试，能适应短期出差，提供住宿与餐补，有导师带教。', '面向东北地区客户，维护客户关系，完成季度目标，底薪加提成，晋升空间大。']
const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}
/** A number without order, the same for the same `n`: spreads what one row has from what the next has. */
const mix = (n: number): number => Math.imul((n ^ (n >>> 15)) + 0x9e3779b9, 0x85ebca6b) >>> 8

/** Stored rows of `count` open jobs, newest first, in batches for a bulk insert; always the same. Words are cut once for each text. */
export function* jobRows(count: number, employers = 500): Generator<Record<string, unknown>[]> {
  const units = Array.from({ length: employers }, () => new Types.ObjectId())
  const cut = new Map<string, ReturnType<typeof jobWords>>()
  const now = clock.ms()
  const row = (n: number) => {
    const [a, city, text, unit] = [mix(n) % adverts.length, mix(n + 7) % (places.length * 2), mix(n + 13) % descriptions.length, mix(n + 29) % employers]
    const advert = { ...pick(adverts, a), cityCode: pick(places, Math.max(0, city - places.length)), kind: pick(kinds, mix(n + 3)), employerName: `示范企业${unit % 40}有限公司`, majors: ['0809'], description: pick(descriptions, text) }
    const key = [a, advert.cityCode, text, advert.kind, unit % 40].join('/')
    const words = cut.get(key) ?? jobWords(advert)
    cut.set(key, words)
    const { description, ...content } = advert
    const at = new Date(now - n * 60_000)
    return {
      ...content, ...words, _id: new Types.ObjectId(), status: 'published', version: 1, historySeq: 1, historyHash: '', createdAt: at, updatedAt: at, savedAt: at, publishedAt: at, revision: 1, open: true, employerId: pick(units, unit), unitNature: pick(natures, unit),
      values: { description }, salaryMinFen: 400_000 + (mix(n + 5) % 80) * 10_000, salaryMaxFen: 600_000 + (mix(n + 5) % 80) * 15_000, headcount: 3, degree: pick(asked, mix(n + 11)), deadline: new Date(now + 30 * 86_400_000), matchAt: at,
    }
  }
  for (let from = 0; from < count; from += 5000) yield Array.from({ length: Math.min(5000, count - from) }, (_, at) => row(from + at))
}
