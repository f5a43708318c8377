import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import type { Option } from '@/platform/select'
import { role } from '../role'
import './index.scss'

interface SegmentsProps { label: string; value: string; options: readonly Option[]; onPick: (value: string) => void }

/** A few views of one page, one of them shown. */
export function Segments({ label, value, options, onPick }: SegmentsProps) {
  return (
    <View className="ui-segments" {...role('tablist', label)}>
      {options.map((option) => (
        <Tap key={option.value} role="tab" selected={option.value === value} className={`ui-segment ${option.value === value ? 'ui-segment--on' : ''}`}
          onTap={() => onPick(option.value)}>{option.label}</Tap>
      ))}
    </View>
  )
}
