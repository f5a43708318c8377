import { Picker, View } from '@tarojs/components'

export interface DateInputProps { id: string; label: string; value: string; placeholder?: string; disabled?: boolean; invalid?: boolean; onPick: (value: string) => void }

/** A day as YYYY-MM-DD. */
export function DateInput({ id, value, placeholder = '请选择日期', disabled, onPick }: DateInputProps) {
  return (
    <Picker id={id} mode="date" value={value} disabled={disabled} onChange={(event) => onPick(event.detail.value)}>
      <View className={`control control--pick ${value ? '' : 'control-placeholder'}`}>{value || placeholder}</View>
    </Picker>
  )
}
