import { View } from '@tarojs/components'
import type { FairCard as Fair } from '@shared/fairs/card'
import { Tap } from '@/platform/tap'
import { calendarLeaf, formatBegin } from '../format-span'
import { Tag } from '../tag'
import type { Tone } from '../tone'
import './index.scss'

type Shown = Pick<Fair, 'id' | 'title' | 'startsAt' | 'place' | 'online'>
interface FairCardProps { fair: Shown; tag?: { label: string; tone: Tone }; /** A line beneath: who organises it, how the registration stands. */ note?: string; /** Over, cancelled. */ off?: boolean; testId?: string; onTap: () => void }

/** One event in a list: a leaf of the calendar, its name and state, when and where. */
export function FairCard({ fair, tag, note, off, testId, onTap }: FairCardProps) {
  const { day, month } = calendarLeaf(fair.startsAt)
  return (
    <Tap testId={testId} onTap={onTap}>
      <View className="fair-card">
        <View className={`fair-leaf ${off ? 'fair-leaf--off' : ''}`}><View className="fair-leaf-day">{day}</View><View className="fair-leaf-month">{month}</View></View>
        <View className="fair-card-text">
          <View className="ui-item-head"><View className="ui-item-title">{fair.title}</View>{tag && <Tag tone={tag.tone}>{tag.label}</Tag>}</View>
          <View className="fair-card-where">{[formatBegin(fair.startsAt), fair.place || (fair.online ? '线上' : '')].filter(Boolean).join(' · ')}</View>
          {note && <View className="ui-note">{note}</View>}
        </View>
      </View>
    </Tap>
  )
}
