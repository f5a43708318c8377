import { View } from '@tarojs/components'
import { degrees } from '@shared/jobs/degrees'
import { jobCategories } from '@shared/jobs/job-categories'
import { Select } from '@/platform/select'
import { TextInput } from '@/platform/text-input'
import { cityChoice } from '@/ui/pick-sheet/city-choice'
import { majorChoice } from './major-choice'
import './talent-filters.scss'

const any = 'any'
const optionsOf = (table: Readonly<Record<string, string>>, all: string) => [{ value: any, label: all }, ...Object.entries(table).map(([value, label]) => ({ value, label }))]
const { none: _, ...ranks } = degrees
const choices = [
  { key: 'degree', label: '学历', options: optionsOf(Object.fromEntries(Object.entries(ranks).map(([key, label]) => [key, `${label}及以上`])), '不限学历') },
  { key: 'majorClass', label: '专业类', options: [{ value: any, label: '不限专业' }, ...majorChoice] },
  { key: 'cityCode', label: '意向城市', options: [{ value: any, label: '不限城市' }, ...cityChoice.options] },
  { key: 'category', label: '意向职位', options: optionsOf(jobCategories, '不限职位') },
] as const
export type TalentFilter = (typeof choices)[number]['key']
export type TalentWishes = Partial<Record<TalentFilter, string>>

interface TalentFiltersProps { typed: string; wishes: TalentWishes; onType: (text: string) => void; onPick: (key: TalentFilter, value: string | undefined) => void }

/** What the search for students is narrowed by. */
export function TalentFilters({ typed, wishes, onType, onPick }: TalentFiltersProps) {
  return (
    <View className="talent-filters">
      <TextInput id="q" label="搜索人才" value={typed} placeholder="技能、专业、岗位，如：Java 数据分析" limit={60} onInput={onType} />
      <View className="talent-choices">
        {choices.map(({ key, label, options }) => <Select key={key} id={key} label={label} value={wishes[key] ?? any} options={options} onPick={(value) => onPick(key, value === any ? undefined : value)} />)}
      </View>
    </View>
  )
}
