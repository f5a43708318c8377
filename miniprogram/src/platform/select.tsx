import { Picker, View } from '@tarojs/components'

export interface Option { value: string; label: string }
export interface SelectProps { id: string; label: string; value: string; options: readonly Option[]; placeholder?: string; disabled?: boolean; invalid?: boolean; onPick: (value: string) => void }

/** One of several, from a wheel. */
export function Select({ id, value, options, placeholder = '请选择', disabled, onPick }: SelectProps) {
  const at = options.findIndex((option) => option.value === value)
  const chosen = options[at]
  return (
    <Picker id={id} mode="selector" range={options.map((option) => option.label)} value={Math.max(at, 0)} disabled={disabled}
      onChange={(event) => { const picked = options[Number(event.detail.value)]; if (picked) onPick(picked.value) }}>
      <View className={`control control--pick ${chosen ? '' : 'control-placeholder'}`}>{chosen?.label ?? placeholder}</View>
    </Picker>
  )
}
