import { unitNatures } from '@shared/employers/unit-natures'
import { industries, type Industry } from '@shared/jobs/industries'
import { jobCategories, type JobCategory } from '@shared/jobs/job-categories'
import { jobKinds, type JobKind } from '@shared/jobs/job-kinds'
import { limits } from '@shared/kernel/limits'
import type { InputOf, ResponseOf } from '@/api/input-of'
import type { Option } from '@/platform/select'
import { optionsOf } from '@/ui/chips/options-of'
import { cityChoice } from '@/ui/pick-sheet/city-choice'

export type Settings = ResponseOf<'GET /api/recommendations/preferences'>
type Preferences = InputOf<'PUT /api/recommendations/preferences'>['body']
/** What is chosen on the page; the salary as typed, in yuan. */
export interface Wishes { cities: string[]; industries: string[]; categories: string[]; unitNatures: string[]; kinds: string[]; minSalary: string; enabled: boolean }

/** The settings as the page edits them. */
export const toWishes = ({ cities: where, industries: trades, categories, unitNatures: natures, kinds, minSalaryFen, enabled }: Settings): Wishes =>
  ({ cities: where, industries: trades, categories, unitNatures: natures, kinds, minSalary: minSalaryFen === undefined ? '' : String(minSalaryFen / 100), enabled })

const only = <T extends string>(table: Readonly<Record<T, string>>, values: readonly string[]): T[] => {
  const known = (value: string): value is T => value in table
  return values.filter(known)
}

/** What is sent. */
export function toPreferences(wishes: Wishes): Preferences {
  const salary = wishes.minSalary.trim()
  return {
    cities: wishes.cities, unitNatures: wishes.unitNatures, enabled: wishes.enabled,
    industries: only<Industry>(industries, wishes.industries), categories: only<JobCategory>(jobCategories, wishes.categories), kinds: only<JobKind>(jobKinds, wishes.kinds),
    ...(salary === '' ? {} : { minSalaryFen: Math.round(Number(salary) * 100) }),
  }
}

/** What is wrong with the salary as typed; none is fine. */
export function wrongSalary(text: string): string | undefined {
  const value = text.trim()
  if (value === '') return undefined
  const { jobSalaryMinYuan: least, jobSalaryMaxYuan: most } = limits
  return /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most ? undefined : `请填写 ${least}–${most} 之间的整数，或不填`
}

export interface WishSpec { label: string; options: Option[]; max: number; /** What it means that nothing is chosen. */ any: string; search?: { hint: string; first: number; firstTitle: string } }

/** What can be wished for, in the order of the page. */
export const wishLists = {
  categories: { label: '职位类别', options: optionsOf(jobCategories), max: limits.preferenceChoices, any: '未选：只按专业匹配' },
  cities: { label: '城市', options: cityChoice.options, search: cityChoice.search, max: limits.preferenceChoices, any: '未选：不限城市' },
  industries: { label: '行业', options: optionsOf(industries), max: limits.preferenceChoices, any: '未选：不限行业' },
  unitNatures: { label: '单位性质', options: optionsOf(unitNatures), max: Object.keys(unitNatures).length, any: '未选：不限' },
  kinds: { label: '职位性质', options: optionsOf(jobKinds), max: Object.keys(jobKinds).length, any: '未选：不限' },
} satisfies Record<string, WishSpec>
export type WishName = keyof typeof wishLists
export const wishNames: readonly WishName[] = ['categories', 'cities', 'industries', 'unitNatures', 'kinds']
