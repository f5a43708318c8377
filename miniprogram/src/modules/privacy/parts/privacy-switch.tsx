import { View } from '@tarojs/components'
import { SwitchField } from '@/ui/field/switch-field'
import './privacy-switch.scss'

interface PrivacySwitchProps { label: string; note: string; on: boolean; onChange: (on: boolean) => void }

/** One thing others may see or not, and what that means. */
export function PrivacySwitch({ label, note, on, onChange }: PrivacySwitchProps) {
  return (
    <View className="privacy-switch">
      <View className="privacy-text"><View className="ui-item-title">{label}</View><View className="ui-mid">{note}</View></View>
      <SwitchField label={label} on={on} onChange={onChange} />
    </View>
  )
}
