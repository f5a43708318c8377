import { Text, View } from '@tarojs/components'

export default function MessagesPage() {
  return <View><Text>消息</Text></View>
}
