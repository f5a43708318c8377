import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tap } from '@/platform/tap'
import { PickSheet } from '@/ui/pick-sheet'
import type { WishSpec } from './wishes'
import './wish-field.scss'

interface WishFieldProps { spec: WishSpec; chosen: string[]; onChange: (chosen: string[]) => void }

/** One kind of wish: what is chosen as chips (a tap takes one out), the count, and the sheet to choose from. */
export function WishField({ spec, chosen, onChange }: WishFieldProps) {
  const [open, setOpen] = useState(false)
  const { label, options, max, any, search } = spec
  const limited = max < options.length
  return (
    <View className="wish">
      <View className="ui-item-head">
        <View><View className="ui-item-title">{label}</View><View className="ui-note">{chosen.length === 0 ? any : limited ? `已选 ${chosen.length}/${max}` : `已选 ${chosen.length} 个`}</View></View>
        <Tap className="wish-choose" label={`选择${label}`} testId={`choose-${label}`} onTap={() => setOpen(true)}>{chosen.length > 0 ? '修改' : '选择'}</Tap>
      </View>
      {chosen.length > 0 && (
        <View className="wish-chips">
          {options.filter((option) => chosen.includes(option.value)).map(({ value, label: text }) => <Tap key={value} className="wish-out" label={`去掉${text}`} onTap={() => onChange(chosen.filter((one) => one !== value))}>{`${text} ×`}</Tap>)}
        </View>
      )}
      <PickSheet open={open} title={label} options={options} chosen={chosen} max={max} search={search} onPick={onChange} onClose={() => setOpen(false)} />
    </View>
  )
}
