import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '@/platform/tap'
import './index.scss'

interface ListItemProps { title: string; note?: string; extra?: ReactNode; small?: string; selected?: boolean; unread?: boolean; onTap?: () => void; testId?: string }

/** A line of a list: title and tag, what it is, when. With `onTap` it leads somewhere. */
export function ListItem({ title, note, extra, small, selected, unread, onTap, testId }: ListItemProps) {
  const inside = (
    <View className={`ui-item ${onTap ? 'ui-item--go' : ''} ${selected ? 'ui-item--on' : ''}`}>
      <View className="ui-item-text">
        <View className="ui-item-head">
          <View className="ui-item-title">{unread && <View className="ui-item-dot" />}{title}</View>
          {extra}
        </View>
        {note && <View className="ui-mid">{note}</View>}
        {small && <View className="ui-note">{small}</View>}
      </View>
      {onTap && <View className="ui-item-chevron" />}
    </View>
  )
  return onTap ? <Tap onTap={onTap} selected={selected} testId={testId}>{inside}</Tap> : inside
}
