import { View } from '@tarojs/components'
import { SwitchField } from '@/ui/field/switch-field'
import './large-text-switch.scss'

/** 大字模式, kept on this device. */
export function LargeTextSwitch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <View className="large">
      <View className="large-text"><View className="ui-item-title">大字模式</View><View className="ui-mid">文字更大，只在本机生效</View></View>
      <SwitchField label="大字模式" on={on} onChange={onChange} />
    </View>
  )
}
