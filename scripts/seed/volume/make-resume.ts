import { type seeded } from '../../../server/test/seeded'
import { places } from './places'
import { trades } from './trades'
import { weighted } from './weighted'

type Values = Record<string, string>
export interface MadeResume { intention: Values; selfDescription: Values; experience: { id: string; values: Values }[]; skills: { id: string; values: Values }[]; awards: { id: string; values: Values }[] }

const strengths = ['做事踏实', '学习能力强', '善于沟通', '责任心强', '动手能力好', '能吃苦']

/** What a graduate of `major` who finishes in `year` writes of themselves; some leave sections out, so that completeness differs. */
export function makeResume({ major, majorCode, year }: { major: string; majorCode: string; year: number }, { below, one }: ReturnType<typeof seeded>): MadeResume {
  const fitting = trades.filter(({ majors }) => majors.includes(majorCode.slice(0, 4)))
  const trade = one(fitting.length > 0 ? fitting : trades)
  const position = one(trade.titles)
  const place = weighted(places, below)
  const entry = (id: string, values: Values) => ({ id, values })
  return {
    intention: { position, category: trade.category, cities: place.name, kind: 'full_time', minSalaryYuan: String((30 + below(60)) * 100) },
    selfDescription: { text: `${major}专业毕业生，${one(strengths)}、${one(strengths)}。希望从事${position}相关工作，${one(trade.wants)}，愿意从基层做起，在${place.name}长期发展。` },
    experience: below(4) === 0 ? [] : [
      entry('x1', { kind: 'internship', organisation: `${place.short}某${trade.category === 'c15' ? '中学' : '企业'}`, role: `${position}实习生`, startOn: `${year - 1}-07-01`, endOn: `${year - 1}-09-30`, description: trade.tasks.map((task) => `参与${task}`).join('；') }),
      ...(below(2) === 0 ? [entry('x2', { kind: 'campus', organisation: '学院学生会', role: one(['部长', '干事', '副主席']), startOn: `${year - 3}-09-01`, endOn: `${year - 2}-06-30`, description: '组织迎新、学术讲座等活动，协调各班参与' })] : []),
    ],
    skills: below(5) === 0 ? [] : [entry('s1', { kind: 'language', name: majorCode === '050202' ? '俄语' : '英语', level: one(['CET-4 480 分', 'CET-6 455 分', '专业四级']) }), entry('s2', { kind: 'skill', name: one(['办公软件', 'CAD', 'Python', 'SolidWorks', '数据分析']), level: one(['熟练', '良好']) })],
    awards: below(2) === 0 ? [] : [entry('a1', { name: one(['校级二等奖学金', '省级学科竞赛三等奖', '优秀学生干部', '国家励志奖学金']), issuer: '示范理工大学', date: `${year - 1}-11-01` })],
  }
}
