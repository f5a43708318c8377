import { View } from '@tarojs/components'
import type { ApiError } from '@/api/api-error'
import { Button } from '../button'
import { role } from '../role'
import './index.scss'

/** What went wrong, what to do next, and a way to try again. `kept`: says where what was typed is. */
export function ErrorState({ error, kept, onRetry }: { error: ApiError; kept?: boolean; onRetry: () => void }) {
  return (
    <View className="ui-state" {...role('alert')}>
      <View className="ui-state-mark">!</View>
      <View className="ui-state-title">{error.message}</View>
      <View className="ui-mid">{error.next}</View>
      {kept && error.id === 'network_error' && <View className="ui-mid">已填内容都在本机或已保存，不会丢失；联网后自动打开这一页</View>}
      <View className="ui-state-action"><Button kind="line" small onTap={onRetry}>重试</Button></View>
      {error.requestId && <View className="ui-note">编号 {error.requestId}</View>}
    </View>
  )
}
