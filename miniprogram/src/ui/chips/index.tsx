import { View } from '@tarojs/components'
import type { Option } from '@/platform/select'
import { Tap } from '@/platform/tap'
import { role } from '../role'
import './index.scss'

interface ChipsProps { label: string; options: readonly Option[]; chosen: readonly string[]; /** Most that may be chosen; with 1 another tap chooses instead. */ max: number; onChange: (chosen: string[]) => void }

/** Some of a few, all in sight. At the limit the rest goes pale: something has to be taken out first. */
export function Chips({ label, options, chosen, max, onChange }: ChipsProps) {
  const full = max > 1 && chosen.length >= max
  const toggle = (value: string) => {
    if (chosen.includes(value)) onChange(chosen.filter((one) => one !== value))
    else onChange(max === 1 ? [value] : [...chosen, value])
  }
  return (
    <View className="ui-chips" {...role('group', label)}>
      {options.map(({ value, label: text }) => {
        const on = chosen.includes(value)
        return (
          <Tap key={value} role="checkbox" selected={on} disabled={full && !on} className={`ui-chip ${on ? 'ui-chip--on' : full ? 'ui-chip--off' : ''}`} onTap={() => toggle(value)}>{text}</Tap>
        )
      })}
    </View>
  )
}
