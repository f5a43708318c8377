import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Select, type Option } from '@/platform/select'
import { TextInput } from '@/platform/text-input'
import { DeskKeys } from '@/ui/desk/desk-keys'
import './queue-filters.scss'

export interface Choice { id: string; label: string; value: string; options: readonly Option[]; onPick: (value: string) => void }
interface QueueFiltersProps { choices: readonly Choice[]; search?: { value: string; /** What can be looked for. */ label?: string; onInput: (value: string) => void }; /** What is said of the keys. */ keys?: ReactNode }

const byPerson = '搜索姓名或学号'

/** What of a queue is shown: by kind, status, college, by name or number. */
export function QueueFilters({ choices, search, keys = <DeskKeys /> }: QueueFiltersProps) {
  return (
    <View className="filters">
      <View className="filters-row">{choices.map((choice) => <View key={choice.id} className="filter"><Select {...choice} /></View>)}</View>
      {search && <TextInput id="q" label={search.label ?? byPerson} placeholder={search.label ?? byPerson} limit={40} value={search.value} onInput={search.onInput} />}
      {keys}
    </View>
  )
}
