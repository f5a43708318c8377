import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Side } from '@shared/hall/frames'
import { quickPhrases } from '@shared/hall/quick-phrases'
import { limits } from '@shared/kernel/limits'
import { ChatInput } from '@/platform/chat-input'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'

interface ChatComposerProps { side: Side; /** Only the phrases: the rest of what one can do here, e.g. 举报. */ onReport: () => void; onSend: (text: string) => void }

/** Typing and sending, with phrases at hand. */
export function ChatComposer({ side, onReport, onSend }: ChatComposerProps) {
  const [text, setText] = useState('')
  const [choosing, setChoosing] = useState(false)
  const said = text.trim()
  const send = () => {
    if (said === '') return
    setText('')
    onSend(said)
  }
  return (
    <View className="chat-composer">
      <View className="chat-tools">
        <Tap className="chat-tool" onTap={() => setChoosing(true)}>常用语</Tap>
        <Tap className="chat-tool" onTap={onReport}>举报</Tap>
        {text.length > limits.chatTextMax - 100 && <View className="chat-count">{`${text.length}/${limits.chatTextMax}`}</View>}
      </View>
      <View className="chat-typing">
        <ChatInput label="输入消息" value={text} limit={limits.chatTextMax} placeholder="输入消息" onInput={setText} onSend={send} />
        <View className="chat-send"><Button small disabled={said === ''} testId="chat-send" onTap={send}>发送</Button></View>
      </View>
      <Sheet open={choosing} title="常用语" onClose={() => setChoosing(false)}>
        {quickPhrases[side].map((phrase) => (
          <Tap key={phrase} className="chat-phrase" onTap={() => { setText((before) => `${before}${phrase}`.slice(0, limits.chatTextMax)); setChoosing(false) }}>{phrase}</Tap>
        ))}
      </Sheet>
    </View>
  )
}
