import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import './index.scss'

/** On or off. */
export function SwitchField({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Tap className="ui-switch" role="switch" label={label} selected={on} testId={`switch-${label}`} onTap={() => onChange(!on)}>
      <View className={`ui-switch-rail ${on ? 'ui-switch-rail--on' : ''}`}><View className="ui-switch-knob" /></View>
    </Tap>
  )
}
