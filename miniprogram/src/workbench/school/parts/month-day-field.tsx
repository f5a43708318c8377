import { View } from '@tarojs/components'
import { Select } from '@/platform/select'
import type { FieldProps } from '@/ui/field'

// 29 February is no day to end a year's registration.
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (value: number): string => String(value).padStart(2, '0')
const upTo = (most: number, unit: string) => Array.from({ length: most }, (_, index) => ({ value: two(index + 1), label: `${index + 1} ${unit}` }))

/** A day of every year as MM-DD. */
export function MonthDayField({ spec, value, error, onChange }: FieldProps) {
  const [month = '08', day = '31'] = value.split('-')
  const most = days[Number(month) - 1] ?? 31
  const pick = (toMonth: string, toDay: string) => onChange(`${toMonth}-${two(Math.min(Number(toDay), days[Number(toMonth) - 1] ?? 31))}`)
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">{spec.label}</View></View>
      <View className="settings-day">
        <Select id={`${spec.name}-month`} label={`${spec.label}：月`} value={month} options={upTo(12, '月')} invalid={error !== undefined} onPick={(to) => pick(to, day)} />
        <Select id={`${spec.name}-day`} label={`${spec.label}：日`} value={day} options={upTo(most, '日')} invalid={error !== undefined} onPick={(to) => pick(month, to)} />
      </View>
      {error !== undefined ? <View className="ui-field-error">{error}</View> : spec.hint && <View className="ui-field-hint">{spec.hint}</View>}
    </View>
  )
}
