import { View } from '@tarojs/components'
import { formatTime } from '@/ui/format-time'
import { role } from '@/ui/role'
import { Tag } from '@/ui/tag'
import './reported-messages.scss'

interface Message { seq: number; side: 'student' | 'employer'; author: string; text: string; at: string }

/** What was said, in order; the message that was meant stands out. */
export function ReportedMessages({ messages, meant }: { messages: readonly Message[]; meant: number | undefined }) {
  if (messages.length === 0) return <View className="ui-card-note">对话里还没有消息。</View>
  return (
    <View className="reported" {...role('list')}>
      {messages.map(({ seq, side, author, text, at }) => (
        <View key={seq} className={`reported-line reported-line--${side} ${seq === meant ? 'reported-line--meant' : ''}`} {...role('listitem')}>
          <View className="reported-head"><View className="ui-note">{`${side === 'student' ? '学生' : '单位'} ${author} · ${formatTime(at)}`}</View>{seq === meant && <Tag tone="bad">被举报</Tag>}</View>
          <View className="reported-text">{text}</View>
        </View>
      ))}
    </View>
  )
}
