import { View } from '@tarojs/components'
import { Select, type Option } from '@/platform/select'
import './status-filter.scss'

/** What of a list is shown. 'all' is everything. */
export function StatusFilter({ value, options, onPick }: { value: string; options: readonly Option[]; onPick: (value: string) => void }) {
  return <View className="status-filter"><Select id="status" label="状态" value={value} options={[{ value: 'all', label: '全部状态' }, ...options]} onPick={onPick} /></View>
}
