import { Text, View } from '@tarojs/components'

export default function SignPage() {
  return <View><Text>签约</Text></View>
}
