import { degrees } from '@shared/jobs/degrees'
import { industries } from '@shared/jobs/industries'
import { jobCategories } from '@shared/jobs/job-categories'
import { jobKinds } from '@shared/jobs/job-kinds'
import { unitNatures } from '@shared/employers/unit-natures'
import type { Option } from '@/platform/select'
import { optionsOf } from '@/ui/chips/options-of'
import { cityChoice } from '@/ui/pick-sheet/city-choice'

const salaries: Readonly<Record<string, string>> = { 3000: '3K 以上', 5000: '5K 以上', 8000: '8K 以上', 10000: '10K 以上', 15000: '15K 以上', 20000: '20K 以上' }
const { none: _, ...asked } = degrees
export interface FilterSpec { label: string; title?: string; options: Option[]; search?: { hint: string; first: number; firstTitle: string } }

/** What a list of jobs can be narrowed by, in the order of the chips. */
export const filterSpecs = {
  cityCode: { label: '城市', ...cityChoice },
  salaryMin: { label: '月薪', options: optionsOf(salaries) },
  category: { label: '类别', options: optionsOf(jobCategories) },
  industry: { label: '行业', options: optionsOf(industries) },
  degree: { label: '学历', title: '我的学历（只看要求不高于它的职位）', options: optionsOf(asked) },
  unitNature: { label: '单位性质', options: optionsOf(unitNatures) },
  kind: { label: '性质', options: optionsOf(jobKinds) },
} satisfies Record<string, FilterSpec>
export type FilterName = keyof typeof filterSpecs
export const filterNames: readonly FilterName[] = ['cityCode', 'salaryMin', 'category', 'industry', 'degree', 'unitNature', 'kind']
export type Filters = Partial<Record<FilterName, string>>

/** The table's own key, or nothing when what is held is none of it. */
const keyIn = <T extends string>(table: Readonly<Record<T, string>>, value: string | undefined): T | undefined => {
  const isKey = (one: string): one is T => one in table
  return value !== undefined && isKey(value) ? value : undefined
}

/** The filters as the server takes them. */
export const toQuery = ({ cityCode, salaryMin, category, industry, degree, unitNature, kind }: Filters) => ({
  cityCode, unitNature, salaryMin: salaryMin === undefined ? undefined : Number(salaryMin),
  category: keyIn(jobCategories, category), industry: keyIn(industries, industry), degree: keyIn(degrees, degree), kind: keyIn(jobKinds, kind),
})

/** What a filter is set to, in words; undefined when it is not. */
export const filterValue = (filters: Filters, name: FilterName): string | undefined => filterSpecs[name].options.find((option) => option.value === filters[name])?.label

/** What stands on a chip: its name, or what it is set to. */
export const chipLabel = (filters: Filters, name: FilterName): string => filterValue(filters, name) ?? filterSpecs[name].label

/** What to take back when nothing is found, the narrowest first: every word and filter by its name. */
export function whatToLoosen(words: string, filters: Filters): string {
  const set = filterNames.flatMap((name) => { const value = filterValue(filters, name); return value ? [`${filterSpecs[name].label}“${value}”`] : [] })
  if (words.trim() === '' && set.length === 0) return '单位发布职位后会出现在这里，请过些时候再来看看'
  const parts = [words.trim() !== '' ? '换一个更短的搜索词' : '', set.length > 0 ? `放宽${set.join('、')}` : ''].filter(Boolean)
  return `可以${parts.join('，或')}再看看`
}
