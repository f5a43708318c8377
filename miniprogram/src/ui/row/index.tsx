import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** A label and its value; an absent value is a dash, never a gap. */
export function Row({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <View className="ui-row">
      <View className="ui-row-label">{label}</View>
      <View className="ui-row-value">{children === undefined || children === '' || children === null ? '—' : children}</View>
    </View>
  )
}
