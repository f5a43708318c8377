import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import { deskPages } from './desk-pages'
import { formatCount } from './format-count'
import type { Waiting } from './use-waiting'
import './waiting-cards.scss'

const kinds = [
  { key: 'sourceInfo', label: '生源信息', what: '待审核', url: deskPages.sourceInfo },
  { key: 'corrections', label: '信息纠错', what: '待审核', url: deskPages.corrections },
  { key: 'agreements', label: '三方协议', what: '待审核', url: deskPages.agreements },
] as const

/** What waits for the school, by kind; each opens its queue. */
export function WaitingCards({ waiting }: { waiting: Waiting }) {
  return (
    <View className="waiting-cards">
      {kinds.map(({ key, label, what, url }) => {
        const kind = waiting[key]
        return (
          <Tap key={key} className="waiting-card" label={`${label}，${formatCount(kind)} ${what}`} testId={`waiting-${key}`} onTap={() => void Taro.redirectTo({ url })}>
            <View className="waiting-label">{label}</View>
            <View className="waiting-line"><View className={`waiting-count ${kind.count > 0 ? '' : 'waiting-count--none'}`}>{formatCount(kind)}</View><View className="ui-mid">{what}</View></View>
            <View className="ui-note waiting-since">{kind.since ? `最早一份 ${formatTime(kind.since)}` : '都处理完了'}</View>
          </Tap>
        )
      })}
    </View>
  )
}
