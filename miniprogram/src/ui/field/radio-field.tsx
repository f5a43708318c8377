import { View } from '@tarojs/components'
import type { Option } from '@/platform/select'
import { Tap } from '@/platform/tap'
import { role } from '../role'

interface RadioFieldProps { label: string; value: string; options: readonly Option[]; onPick: (value: string) => void }

/** Labels that would break in the middle of a word, side by side on a phone. */
const isLong = (options: readonly Option[]): boolean => options.length * Math.max(...options.map((option) => option.label.length)) > 15

/** One of a few, all in sight. */
export function RadioField({ label, value, options, onPick }: RadioFieldProps) {
  return (
    <View className={`ui-radios ${isLong(options) ? 'ui-radios--column' : ''}`} {...role('radiogroup', label)}>
      {options.map((option) => (
        <Tap key={option.value} className={`ui-radio ${option.value === value ? 'ui-radio--on' : ''}`} role="radio" selected={option.value === value}
          onTap={() => onPick(option.value)}>{option.label}</Tap>
      ))}
    </View>
  )
}
