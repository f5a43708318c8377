import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import './index.scss'

export interface ButtonProps {
  children: string
  kind?: 'primary' | 'line' | 'plain' | 'danger'
  busy?: boolean
  disabled?: boolean
  /** Why it cannot be pressed: disables it and is shown beneath. */
  why?: string
  small?: boolean
  testId?: string
  onTap: () => void
}

/** A button that never leaves anyone guessing: busy shows, and what is forbidden says why. */
export function Button({ children, kind = 'primary', busy, disabled, why, small, testId, onTap }: ButtonProps) {
  const off = disabled || why !== undefined
  return (
    <View className={`ui-button ui-button--${kind} ${small ? 'ui-button--small' : ''}`}>
      <Tap className={`ui-button-face ${off ? 'ui-button-face--off' : ''}`} disabled={busy || off} testId={testId} onTap={onTap}>
        {busy && <View className="ui-button-spin" />}{children}
      </Tap>
      {why !== undefined && <View className="ui-button-why">{why}</View>}
    </View>
  )
}
