import { View } from '@tarojs/components'
import { useState } from 'react'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { ScrollBox } from '@/platform/scroll-box'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { ErrorState } from '@/ui/states/error-state'
import { Skeleton } from '@/ui/states/skeleton'
import { toast } from '@/ui/toast'
import { ChatBubble } from './chat-bubble'
import { ChatComposer } from './chat-composer'
import { chatRows } from './chat-rows'
import './chat-view.scss'
import type { OpenConversation } from './conversation'
import { ReportSheet } from './report-sheet'
import { useChat } from './use-chat'

/** So many of the other side's last messages are offered to be named in a report. */
const reportable = 3

/** A conversation: what was said, what is on its way, and the keyboard, or why nothing can be said. For both sides. */
export function ChatView({ conversation }: { conversation: OpenConversation }) {
  const { id, side, maySend, partner } = conversation
  const chat = useChat(conversation)
  const { log, readSeq, stopped, earlier, loaded, error } = chat.now
  const [reporting, setReporting] = useState(false)
  const earlierAction = useAction(chat.loadEarlier)
  const report = useAction(async (body: { reason: string; seq?: number }) => {
    await call('POST /api/hall/conversations/:id/report', { params: { id }, body })
    setReporting(false)
    toast('已提交，学校会尽快处理')
  }, { quiet: true })
  const rows = chatRows(log, side, readSeq.theirs)
  const theirs = log.lines.filter((one) => one.side !== side).slice(-reportable).reverse()
  const closed = stopped ? `${errorCatalogue.chat_closed.message}，${errorCatalogue.chat_closed.next}` : maySend.ok ? undefined : maySend.message
  if (!loaded) return <View className="chat">{error ? <ErrorState error={error} onRetry={() => void chat.fill()} /> : <Skeleton cards={2} />}</View>
  return (
    <View className="chat">
      {chat.link === 'polling' && <View className="chat-link-state">{error ? '网络不通，恢复后会自动收发' : '实时连接中断，正在重连；消息每 5 秒收取一次'}</View>}
      <ScrollBox className="chat-scroll" end={rows.length} toEnd={`${log.pending.length} ${log.pending.filter(({ problem }) => problem).length}`}>
        <View className="chat-rows">
          {earlier && <View className="chat-earlier"><Button kind="plain" small busy={earlierAction.busy} onTap={() => void earlierAction.run()}>更早的消息</Button></View>}
          {rows.length === 0 && <View className="chat-empty">{`还没有消息，向${partner.name}问个好吧。请勿在对话中发送证件号、银行卡号。`}</View>}
          {rows.map((row) => <ChatBubble key={row.key} row={row} onRetry={chat.retry} onDiscard={chat.discard} />)}
        </View>
      </ScrollBox>
      {closed ? <View className="chat-closed"><Notice>{closed}</Notice></View> : <ChatComposer side={side} onReport={() => { report.clear(); setReporting(true) }} onSend={chat.send} />}
      <ReportSheet open={reporting} theirs={theirs} busy={report.busy} error={report.error} onConfirm={(body) => void report.run(body)} onClose={() => setReporting(false)} />
    </View>
  )
}
