import { View } from '@tarojs/components'
import { Select, type Option } from '@/platform/select'
import { TextInput } from '@/platform/text-input'
import { DeskKeys } from '@/ui/desk/desk-keys'
import './queue-filters.scss'

interface Choice { value: string; options: readonly Option[]; onPick: (value: string) => void }
interface QueueFiltersProps { status: Choice; college?: Choice; search?: { value: string; onInput: (value: string) => void } }

/** What of a queue is shown: by status, by college, by name or number. */
export function QueueFilters({ status, college, search }: QueueFiltersProps) {
  return (
    <View className="filters">
      <View className="filters-row">
        <View className="filter"><Select id="status" label="状态" {...status} /></View>
        {college && <View className="filter"><Select id="college" label="院系" {...college} /></View>}
      </View>
      {search && <TextInput id="q" label="搜索姓名或学号" placeholder="搜索姓名或学号" limit={40} {...search} />}
      <DeskKeys />
    </View>
  )
}
