type Values = Record<string, string>
type Entries = { id: string; values: Values }[]
/** What a student writes beside the roster's part. */
export interface WrittenResume { basic: Values; intention: Values; selfDescription: Values; experience: Entries; skills: Entries; awards: Entries }
interface Wishes { cities: string[]; industries: string[]; categories: string[]; minSalaryFen?: number; unitNatures: string[]; kinds: string[]; enabled: boolean }
export interface DemoCareer { student: string; wishes: Wishes; zh: WrittenResume; en?: WrittenResume; findable?: true }

const entries = (...values: Values[]): Entries => values.map((each, at) => ({ id: `demo-${at + 1}`, values: each }))
const wishes = (categories: string[], minSalaryFen: number): Wishes => ({ cities: ['230100'], industries: [], categories, minSalaryFen, unitNatures: [], kinds: [], enabled: true })

/** The students of the demonstration who look for work, all of them bound: what they wish for and what they wrote. */
export function demoCareers(year: number): DemoCareer[] {
  const summer = { startOn: `${year - 1}-07-01`, endOn: `${year - 1}-09-15` }
  const campus = { startOn: `${year - 3}-09-01`, endOn: `${year - 2}-06-30` }
  return [
    {
      student: '张雨桐', findable: true, wishes: wishes(['c01', 'c02'], 600_000),
      zh: {
        basic: { city: '哈尔滨市' }, intention: { position: '前端开发工程师', category: 'c01', cities: '哈尔滨、大庆', kind: 'full_time', minSalaryYuan: '6000', availableOn: `${year}-07-10` },
        selfDescription: { text: '软件工程专业，熟悉 TypeScript 与 React，独立做过校园二手交易小程序，上线半年有 1200 名同学使用。做事踏实，愿意从测试和小需求做起，希望留在哈尔滨长期发展。' },
        experience: entries(
          { kind: 'internship', organisation: '哈尔滨某软件公司', role: '前端实习生', ...summer, description: '参与政务门户改版，完成 14 个页面；把首页打开时间从 3.1 秒降到 1.4 秒。' },
          { kind: 'project', organisation: '校园二手交易小程序', role: '组长', startOn: `${year - 2}-03-01`, endOn: `${year - 2}-11-30`, description: '四人小组，负责页面与发布；累计成交 860 单。' },
        ),
        skills: entries({ kind: 'skill', name: 'TypeScript、React', level: '熟练' }, { kind: 'language', name: '英语', level: 'CET-6 512 分', date: `${year - 2}-12-20` }, { kind: 'certificate', name: '软件设计师（中级）', date: `${year - 1}-11-10` }),
        awards: entries({ name: '校级一等奖学金', issuer: '示范理工大学', date: `${year - 1}-11-01` }),
      },
      en: {
        basic: { name: 'Zhang Yutong', city: 'Harbin' }, intention: { position: 'Front-end engineer', category: 'c01', cities: 'Harbin, Daqing', kind: 'full_time', availableOn: `${year}-07-10` },
        selfDescription: { text: 'Software engineering graduate at home in TypeScript and React; built and ran a campus second-hand market used by 1,200 students.' },
        experience: entries({ kind: 'internship', organisation: 'A software company in Harbin', role: 'Front-end intern', ...summer, description: 'Built 14 pages of a public portal and cut its loading time from 3.1 s to 1.4 s.' }),
        skills: entries({ kind: 'skill', name: 'TypeScript, React', level: 'Proficient' }, { kind: 'language', name: 'English', level: 'CET-6 512' }),
        awards: entries({ name: 'First-class university scholarship', date: `${year - 1}-11-01` }),
      },
    },
    {
      student: '欧阳明月', wishes: wishes(['c03'], 800_000),
      zh: {
        basic: { city: '哈尔滨市' }, intention: { position: '数据分析师', category: 'c03', cities: '哈尔滨', kind: 'full_time', minSalaryYuan: '8000', availableOn: `${year}-07-15` },
        selfDescription: { text: '计算机科学与技术专业，熟悉 SQL、Python 与常用统计方法，做过城市公交客流分析，善于把数据讲清楚，责任心强。' },
        experience: entries({ kind: 'project', organisation: '城市公交客流分析', role: '数据处理', ...summer, description: '清洗 2300 万条刷卡记录，找出 12 条客流与班次不符的线路。' }, { kind: 'campus', organisation: '学院学生会', role: '学习部部长', ...campus, description: '组织 9 场学术讲座，协调各班参与。' }),
        skills: entries({ kind: 'skill', name: 'Python、SQL', level: '熟练' }, { kind: 'language', name: '英语', level: 'CET-6 476 分' }),
        awards: entries({ name: '省级数学建模竞赛二等奖', issuer: '黑龙江省教育厅', date: `${year - 2}-12-01` }),
      },
    },
    {
      student: '阿依古丽·买买提江·吐尔逊', wishes: wishes(['c28', 'c27', 'c15'], 450_000),
      zh: {
        basic: { city: '哈尔滨市' }, intention: { position: '英语翻译', category: 'c28', cities: '哈尔滨、乌鲁木齐', kind: 'full_time', minSalaryYuan: '4500' },
        selfDescription: { text: '英语专业，维吾尔语、汉语、英语三语流利，担任过冰雪博览会志愿者翻译，善于与人打交道。' },
        experience: entries({ kind: 'campus', organisation: '哈尔滨冰雪博览会', role: '志愿者翻译', startOn: `${year - 1}-01-05`, endOn: `${year - 1}-01-15`, description: '为 40 余家海外展商做现场英语交传。' }),
        skills: entries({ kind: 'language', name: '英语', level: '专业八级' }, { kind: 'language', name: '维吾尔语', level: '母语' }), awards: [],
      },
    },
  ]
}
