import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface TapProps { className?: string; label?: string; disabled?: boolean; selected?: boolean; role?: 'switch' | 'radio' | 'checkbox' | 'tab' | 'link'; testId?: string; onTap: () => void; children?: ReactNode }

/** Anything that is tapped. A real button in the H5 (keyboard, screen readers), a view in the mini-program. */
export function Tap({ className = '', disabled, testId, onTap, children }: TapProps) {
  return (
    <View className={`tap ${className}`} hoverClass={disabled ? 'none' : 'tap-hover'} id={testId}
      onClick={() => { if (!disabled) onTap() }}>
      {children}
    </View>
  )
}
