import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useMe } from '@/hooks/use-me'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Tap } from '@/platform/tap'
import { formatTime } from '@/ui/format-time'
import { Loaded } from '@/ui/states/loaded'
import { deskPages } from '../../parts/desk-pages'
import { PlatformDesk } from '../../parts/platform-desk'
import { PushFigures } from '../../parts/push-figures'
import { useWaiting, type Waiting } from '../../parts/use-waiting'
import './index.scss'

const kinds = [
  { key: 'registrations', label: '单位入驻', what: '家待审核', url: deskPages.employers },
  { key: 'failed', label: '推送失败', what: '条待处理', url: deskPages.pushes },
  { key: 'suspended', label: '已暂停单位', what: '家', url: `${deskPages.employers}?status=suspended` },
] as const satisfies readonly { key: keyof Waiting; label: string; what: string; url: string }[]

/** 平台工作台: what waits, and how the pushes went. */
export default function PlatformHomePage() {
  const me = useMe()
  const waiting = useWaiting()
  const statistics = useLoad(() => call('GET /api/recommendations/statistics'), [])
  useShownAgain(() => void statistics.reload())
  return (
    <PlatformDesk title="工作台首页" waiting={waiting}>
      <View className="platform-hello">{me.data?.name ?? ' '}</View>
      <Loaded state={waiting}>
        {(data) => (
          <View className="platform-cards">
            {kinds.map(({ key, label, what, url }) => (
              <Tap key={key} className="platform-card" label={`${label}，${data[key]} ${what}`} testId={`count-${key}`} onTap={() => void Taro.redirectTo({ url })}>
                <View className="ui-mid">{label}</View>
                <View className="platform-line"><View className={`platform-number ${data[key] === '0' ? 'platform-number--none' : ''}`}>{data[key]}</View><View className="ui-mid">{what}</View></View>
                <View className="ui-note">{key === 'registrations' ? (data.oldest ? `最早一家 ${formatTime(data.oldest)} 提交` : '都审核完了') : key === 'failed' ? '查看原因，能重发的重发' : '可以恢复资格'}</View>
              </Tap>
            ))}
          </View>
        )}
      </Loaded>
      <View className="platform-pushes"><Loaded state={statistics} cards={1}>{(data) => <PushFigures data={data} />}</Loaded></View>
    </PlatformDesk>
  )
}
