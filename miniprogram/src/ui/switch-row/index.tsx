import { View } from '@tarojs/components'
import { SwitchField } from '@/ui/field/switch-field'
import './index.scss'

interface SwitchRowProps { label: string; note: string; on: boolean; onChange: (on: boolean) => void }

/** One thing that is on or off at once, and what that means. */
export function SwitchRow({ label, note, on, onChange }: SwitchRowProps) {
  return (
    <View className="ui-switch-row">
      <View className="ui-switch-row-text"><View className="ui-item-title">{label}</View><View className="ui-mid">{note}</View></View>
      <SwitchField label={label} on={on} onChange={onChange} />
    </View>
  )
}
