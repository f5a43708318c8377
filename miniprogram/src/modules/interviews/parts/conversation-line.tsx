import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { Badge } from '@/ui/badge'
import { formatTime } from '@/ui/format-time'
import type { Conversation } from './conversation'
import './conversation-line.scss'

/** What was said last, and by whom. */
export const lastWords = ({ last, partner, stopped }: Conversation): string => (stopped ? '［对话已停用］' : last === undefined ? '还没有消息' : `${last.side === partner.side ? '' : '我：'}${last.text}`)

/** One partner in the hall's list. */
export function ConversationLine({ conversation, on, onTap }: { conversation: Conversation; on: boolean; onTap: () => void }) {
  const { id, partner, unread, last, lastAt } = conversation
  return (
    <Tap className={`conversation ${on ? 'conversation--on' : ''}`} selected={on} testId={`conversation-${id}`} onTap={onTap}>
      <View className="conversation-picture" aria-hidden="true">{partner.name.slice(0, 1)}</View>
      <View className="conversation-text">
        <View className="ui-item-head"><View className="conversation-name">{partner.name}</View>{last && <View className="ui-note">{formatTime(lastAt)}</View>}</View>
        <View className="ui-item-head"><View className="conversation-last">{lastWords(conversation)}</View><Badge count={unread} /></View>
      </View>
    </Tap>
  )
}
