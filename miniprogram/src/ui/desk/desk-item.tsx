import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '@/platform/tap'

/** A box to tick beside a line; `why`: why it cannot be ticked. */
export interface DeskPick { on: boolean; label: string; why?: string; onTap: () => void }
interface DeskItemProps { title: string; note: string; small?: string; extra?: ReactNode; on?: boolean; pick?: DeskPick; onTap: () => void }

/** One waiting record in a desk's list. */
export function DeskItem({ title, note, small, extra, on, pick, onTap }: DeskItemProps) {
  const line = (
    <Tap className={`ui-desk-item ${on ? 'ui-desk-item--on' : ''} ${pick ? 'ui-desk-item--pick' : ''}`} selected={on} onTap={onTap}>
      <View className="ui-item-head"><View className="ui-item-title">{title}</View>{extra}</View>
      <View className="ui-mid">{note}</View>
      {small && <View className="ui-note">{small}</View>}
    </Tap>
  )
  if (!pick) return line
  return (
    <View className="ui-desk-pick-line">
      <Tap className={`ui-desk-pick ${pick.on ? 'ui-desk-pick--on' : ''} ${pick.why ? 'ui-desk-pick--off' : ''}`} role="checkbox" selected={pick.on} disabled={pick.why !== undefined}
        label={pick.why ? `${pick.label}：${pick.why}` : pick.label} onTap={pick.onTap}><View className="ui-desk-box" /></Tap>
      {line}
    </View>
  )
}
