import { Picker, View } from '@tarojs/components'

export interface RegionInputProps { id: string; label: string; value: string; placeholder?: string; disabled?: boolean; invalid?: boolean; onPick: (value: string) => void }

/** Province, city and district as one text; WeChat brings the list. */
export function RegionInput({ id, value, placeholder = '请选择省、市、区县', disabled, onPick }: RegionInputProps) {
  return (
    <Picker id={id} mode="region" disabled={disabled} onChange={(event) => onPick([...new Set(event.detail.value)].join(''))}>
      <View className={`control control--pick ${value ? '' : 'control-placeholder'}`}>{value || placeholder}</View>
    </Picker>
  )
}
