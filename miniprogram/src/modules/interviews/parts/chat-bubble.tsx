import { Text, View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import { role } from '@/ui/role'
import type { ChatRow } from './chat-rows'

interface ChatBubbleProps { row: ChatRow; onRetry: (clientId: string) => void; onDiscard: (clientId: string) => void }

/** One row of a chat: a time, a message, or one that is on its way or did not go out. */
export function ChatBubble({ row, onRetry, onDiscard }: ChatBubbleProps) {
  if (row.kind === 'time') return <View className="chat-time">{formatTime(row.at)}</View>
  if (row.kind === 'line') {
    const { message, mine, mark } = row
    return (
      <View className={`chat-row ${mine ? 'chat-row--mine' : ''}`}>
        {message.author && !mine && <View className="chat-author">{message.author}</View>}
        <View className="chat-bubble"><Text userSelect>{message.text}</Text></View>
        {mark && <View className="chat-mark">{mark === 'read' ? '已读' : '未读'}</View>}
      </View>
    )
  }
  const { clientId, text, problem } = row.pending
  return (
    <View className="chat-row chat-row--mine">
      <View className={`chat-bubble ${problem ? 'chat-bubble--failed' : 'chat-bubble--sending'}`}><Text userSelect>{text}</Text></View>
      {problem
        ? (
          <View className="chat-failed" {...role('alert')}>
            <View className="chat-failed-why">{`${problem.message}，${problem.next}`}</View>
            <View className="chat-failed-do">
              <Tap className="chat-link" onTap={() => onRetry(clientId)}>重新发送</Tap>
              <Tap className="chat-link chat-link--off" onTap={() => onDiscard(clientId)}>删除</Tap>
            </View>
          </View>
        )
        : <View className="chat-mark">发送中…</View>}
    </View>
  )
}
