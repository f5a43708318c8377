import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { messageKinds } from '@shared/messages/kinds'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import './message-card.scss'

export type Message = ResponseOf<'GET /api/messages'>['items'][number]

/** One message: what, about what, when; a dot while unread. Tapping opens its page. */
export function MessageCard({ message, onTap }: { message: Message; onTap: () => void }) {
  return (
    <Tap className="message" onTap={onTap}>
      <View className="message-head">
        <View className={`message-title ${message.readAt ? 'message-title--read' : ''}`}>{!message.readAt && <View className="ui-item-dot" />}{message.title}</View>
        <View className="ui-note message-time">{formatTime(message.createdAt)}</View>
      </View>
      {message.lines.map((line) => (
        <View key={line.label} className="message-line"><View className="message-label">{line.label}</View><View className="message-value">{line.value}</View></View>
      ))}
      <View className="message-foot"><View className="ui-note">{messageKinds[message.kind].label}</View><View className="message-go">查看详情</View></View>
    </Tap>
  )
}
