import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '@/platform/tap'

interface DeskItemProps { title: string; note: string; small?: string; extra?: ReactNode; on?: boolean; onTap: () => void }

/** One waiting record in a desk's list. */
export function DeskItem({ title, note, small, extra, on, onTap }: DeskItemProps) {
  return (
    <Tap className={`ui-desk-item ${on ? 'ui-desk-item--on' : ''}`} selected={on} onTap={onTap}>
      <View className="ui-item-head"><View className="ui-item-title">{title}</View>{extra}</View>
      <View className="ui-mid">{note}</View>
      {small && <View className="ui-note">{small}</View>}
    </Tap>
  )
}
