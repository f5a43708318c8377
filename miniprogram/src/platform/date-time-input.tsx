import { Picker, View } from '@tarojs/components'
import { today } from '@/ui/today'
import type { DateInputProps } from './date-input'

/** A day and time as YYYY-MM-DDTHH:mm, as the clock on the wall in China: two wheels, the day first. */
export function DateTimeInput({ id, value, disabled, onPick }: DateInputProps) {
  const [day = '', time = ''] = value.split('T')
  return (
    <View className="control-pair">
      <Picker id={id} mode="date" value={day} disabled={disabled} onChange={(event) => onPick(`${event.detail.value}T${time || '09:00'}`)}>
        <View className={`control control--pick ${day ? '' : 'control-placeholder'}`}>{day || '日期'}</View>
      </Picker>
      <Picker id={`${id}-time`} mode="time" value={time} disabled={disabled} onChange={(event) => onPick(`${day || today()}T${event.detail.value}`)}>
        <View className={`control control--pick ${time ? '' : 'control-placeholder'}`}>{time || '时间'}</View>
      </Picker>
    </View>
  )
}
