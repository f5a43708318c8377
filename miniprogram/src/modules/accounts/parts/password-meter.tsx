import { View } from '@tarojs/components'
import { passwordStrength } from './password-strength'
import './password-meter.scss'

/** Three bars and what would make the password better. */
export function PasswordMeter({ value }: { value: string }) {
  const strength = passwordStrength(value)
  if (!strength) return null
  return (
    <View className="meter">
      <View className={`meter-bars meter-bars--${strength.level}`}>{[1, 2, 3].map((bar) => <View key={bar} className={`meter-bar ${bar <= Math.max(1, strength.level) ? 'meter-bar--on' : ''}`} />)}</View>
      <View className="meter-text">{`密码强度：${strength.label}，${strength.note}`}</View>
    </View>
  )
}
