import { type Degree } from '@shared/jobs/degrees'
import { type JobKind } from '@shared/jobs/job-kinds'
import { majorClasses } from '@shared/jobs/major-classes'
import { type seeded } from '../../../server/test/seeded'
import { type VolumeEmployer } from './make-employers'
import { trades, type Trade } from './trades'

export interface VolumeJob {
  employer: number; title: string; category: Trade['category']; industry: VolumeEmployer['industry']; cityCode: string; salaryMinYuan?: number; salaryMaxYuan?: number; headcount: number
  degree: Degree; majors: readonly string[]; kind: JobKind; description: string; /** Whole days before and after today. */ publishedDaysAgo: number; deadlineInDays: number
}

/** `count` adverts of these employers; the same for the same chance. A few have passed their deadline. */
export function makeJobs(count: number, employers: readonly VolumeEmployer[], { below, one }: ReturnType<typeof seeded>): VolumeJob[] {
  return Array.from({ length: count }, () => {
    const at = below(employers.length)
    const employer = employers[at]
    if (!employer) throw new Error('makeJobs() without employers')
    const fitting = trades.filter(({ industries }) => industries.includes(employer.industry))
    const trade = one(fitting.length > 0 ? fitting : trades)
    const kind: JobKind = below(10) === 0 ? 'internship' : below(30) === 0 ? 'part_time' : 'full_time'
    const degree: Degree = kind !== 'full_time' ? 'none' : one(['college', 'bachelor', 'bachelor', 'bachelor', 'bachelor', 'master', 'none'])
    const worth = employer.place.pay * (degree === 'master' ? 1.35 : degree === 'college' ? 0.85 : 1) * (kind === 'full_time' ? 1 : 0.55)
    const low = Math.round((trade.pay[0] + below(1500)) * worth / 100) * 100
    const open = below(15) === 0
    const wants = [degree === 'none' ? '学历不限' : undefined, ...trade.wants].filter((one) => one !== undefined)
    return {
      employer: at, title: one(trade.titles), category: trade.category, industry: employer.industry, cityCode: employer.place.code, headcount: one([1, 1, 2, 2, 3, 5, 8, 10, 20]), degree, majors: trade.majors, kind,
      ...(open ? {} : { salaryMinYuan: low, salaryMaxYuan: Math.max(low + 500, Math.round(trade.pay[1] * worth / 100) * 100) }),
      description: [
        '【岗位职责】', ...trade.tasks.map((task, n) => `${n + 1}. ${task}；`), '【任职要求】', ...wants.map((want, n) => `${n + 1}. ${want}；`),
        trade.majors.length > 0 ? `专业：${trade.majors.map((code) => majorClasses[code] ?? code).join('、')}。` : '专业不限。', `工作地点：${employer.address}。`,
      ].join('\n'),
      ...(below(20) === 0 ? { publishedDaysAgo: 10 + below(35), deadlineInDays: -1 - below(5) } : { publishedDaysAgo: below(45), deadlineInDays: 7 + below(120) }),
    }
  })
}
