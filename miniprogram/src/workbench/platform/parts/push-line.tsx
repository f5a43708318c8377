import { View } from '@tarojs/components'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import './push-line.scss'

type Push = ResponseOf<'GET /api/pushes'>['items'][number]
const tones = { waiting: 'wait', sent: 'ok', inbox: 'info', failed: 'bad', dropped: 'off' } as const
const channels = { official: '公众号', mini: '小程序', inbox: '消息箱' } as const
const deliveries = { delivered: '已送达', blocked: '被拒收', failed: '未送达' } as const

/** One push: to whom, how it ended, WeChat's refusal in words, and the way to try again where that helps. */
export function PushLine({ push, onRetried }: { push: Push; onRetried: () => void }) {
  const retry = useAction(async () => {
    await call('POST /api/pushes/:id/retry', { params: { id: push.id } })
    toast('已重新排队发送')
    onRetried()
  })
  const { title, kindLabel, who, state, stateLabel, attempts, channel, delivered, error, createdAt, nextAt, doneAt, retryable } = push
  const how = [channel && channels[channel], delivered && deliveries[delivered], attempts > 0 && `试过 ${attempts} 次`, nextAt && `${formatTime(nextAt)} 再试`, doneAt && formatTime(doneAt), !doneAt && `${formatTime(createdAt)} 产生`].filter(Boolean)
  return (
    <View className="push-line">
      <View className="push-what"><View className="ui-strong">{title}</View><View className="ui-mid">{`${kindLabel} · ${who}`}</View><View className="ui-note">{how.join(' · ')}</View></View>
      <View className="push-why">{error && <><View className="push-bad">{error.code === undefined ? error.meaning : `${error.code} ${error.meaning}`}</View><View className="ui-note">{error.next}</View></>}</View>
      <View className="push-end"><Tag tone={tones[state]}>{stateLabel}</Tag>{retryable && <Button small kind="line" busy={retry.busy} onTap={() => void retry.run()}>重发</Button>}</View>
    </View>
  )
}
