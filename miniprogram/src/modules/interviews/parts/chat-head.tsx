import { View } from '@tarojs/components'
import type { OpenConversation } from './conversation'
import './chat-head.scss'

/** With whom one talks; of a student school, college and major. */
export const ChatHead = ({ conversation: { partner } }: { conversation: OpenConversation }) => (
  <View className="chat-head"><View className="chat-head-name">{partner.name}</View>{partner.detail && <View className="ui-mid">{partner.detail}</View>}</View>
)
