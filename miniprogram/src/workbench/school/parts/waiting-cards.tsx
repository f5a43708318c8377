import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { reviewKindKeys, reviewKinds } from '@shared/review/kinds'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import { reviewOf } from './desk-pages'
import type { Waiting } from './use-waiting'
import './waiting-cards.scss'

/** What waits for the school, by kind; each opens the review desk with just that kind. */
export function WaitingCards({ waiting }: { waiting: Waiting }) {
  return (
    <View className="waiting-cards">
      {reviewKindKeys.map((kind) => {
        const { count, oldest } = waiting.kinds.find((one) => one.kind === kind) ?? { count: 0 }
        return (
          <Tap key={kind} className="waiting-card" label={`${reviewKinds[kind]}，${count} 待审核`} testId={`waiting-${kind}`} onTap={() => void Taro.redirectTo({ url: reviewOf(kind) })}>
            <View className="waiting-label">{reviewKinds[kind]}</View>
            <View className="waiting-line"><View className={`waiting-count ${count > 0 ? '' : 'waiting-count--none'}`}>{String(count)}</View><View className="ui-mid">待审核</View></View>
            <View className="ui-note waiting-since">{oldest ? `最早一份 ${formatTime(oldest)}` : '都处理完了'}</View>
          </Tap>
        )
      })}
    </View>
  )
}
