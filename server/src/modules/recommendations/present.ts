import { jobCategories, type JobCategory } from '@shared/jobs/job-categories'
import { majorClasses } from '@shared/jobs/major-classes'
import { industries, type Industry } from '@shared/jobs/industries'
import { jobKinds, type JobKind } from '@shared/jobs/job-kinds'
import { limits } from '@shared/kernel/limits'
import { clock } from '../../clock'
import { type ProfileRow } from './profile-model'
import { type RunKind, type RunRow } from './run-model'

/** 推荐设置 as its page shows it; `matches` is how many jobs the list holds now. */
export function presentPreferences(row: ProfileRow, matches: number) {
  const updating = row.dirtyAt !== undefined
  const [majorClass] = row.majors.filter((major) => Object.hasOwn(majorClasses, major))
  return {
    cities: row.cities, unitNatures: row.unitNatures, industries: row.industries.filter(isIndustry), categories: row.categories.filter(isCategory), kinds: row.kinds.filter(isKind),
    minSalaryFen: row.minSalaryFen ?? undefined, enabled: row.enabled, basis: { degree: row.degreeLabel, major: row.majorLabel, majorClass: majorClass && majorClasses[majorClass] },
    updating, ...(updating ? {} : { matches }), more: !updating && matches >= limits.matchesKept, savedAt: row.savedAt?.toISOString(),
  }
}

const isIndustry = (code: string): code is Industry => Object.hasOwn(industries, code)
const isCategory = (code: string): code is JobCategory => Object.hasOwn(jobCategories, code)
const isKind = (code: string): code is JobKind => Object.hasOwn(jobKinds, code)
const runLabels: Record<RunKind, string> = { night: '夜间全部重算', manual: '手动全部重算', new_jobs: '新职位匹配', preferences: '设置变更重算', digest: '每日推荐' }

/** A run as the platform sees it. */
export function presentRun(row: RunRow) {
  const perSecond = row.busyMs > 0 ? Math.round((row.done / row.busyMs) * 1000) : undefined
  const left = row.startedAt && !row.doneAt && perSecond ? Math.max(0, Math.ceil((row.total - row.done) / perSecond)) : undefined
  const state = row.doneAt ? 'done' as const : row.startedAt && row.startedAt <= clock.now() ? 'running' as const : 'waiting' as const
  return {
    id: row._id.toString(), kind: row.kind, label: runLabels[row.kind], state, done: row.done, total: row.total, matched: row.matched, perSecond, secondsLeft: left,
    requestedAt: row.requestedAt.toISOString(), startedAt: row.startedAt?.toISOString(), doneAt: row.doneAt?.toISOString(),
  }
}
