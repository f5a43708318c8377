import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { formatSpan } from '@/ui/format-span'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { LiveBoard } from './live-board'
import type { Organiser } from './organiser'
import { useLive } from './use-live'
import './live-page.scss'

const running: readonly string[] = ['published', 'open']

/** 现场数据: the day of the event as it goes. */
export function LivePage({ organiser }: { organiser: Organiser }) {
  const { id = '' } = useRouter().params
  const fair = useLoad(() => call('GET /api/fairs/:id/mine', { params: { id } }), [id])
  const live = useLive(id, running.includes(fair.data?.status.key ?? ''))
  const { Desk, pages } = organiser
  const { data } = live
  // Figures of a moment ago say more than none: a lost network is told above them.
  const shown = data ? { ...live, error: undefined } : live
  const tools = fair.data && (
    <View className="live-tools">
      <View className="live-title"><View className="ui-strong">{fair.data.values.title}</View><Tag tone={fair.data.status.tone}>{fair.data.status.label}</Tag></View>
      <View className="ui-mid">{[fair.data.startsAt && fair.data.endsAt && formatSpan(fair.data.startsAt, fair.data.endsAt), fair.data.values.place].filter(Boolean).join(' · ')}</View>
      <View className="live-back"><Button small kind="plain" onTap={() => void Taro.redirectTo({ url: `${pages.fairs}?id=${id}&tab=checkIn&status=${fair.data?.status.key ?? ''}` })}>返回活动</Button></View>
    </View>
  )
  return (
    <Desk title="现场数据" tools={tools}>
      <Loaded state={fair} cards={1}>{() => null}</Loaded>
      {data && live.error && <Notice tone="bad">{`没有连上服务器，下面是 ${formatTime(data.counts.at)} 的数据，恢复后自动更新。`}</Notice>}
      {fair.data && <Loaded state={shown} cards={3}>{(board) => <LiveBoard fairId={id} live={board} onChanged={() => void live.reload()} />}</Loaded>}
    </Desk>
  )
}
