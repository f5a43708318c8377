import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { pushStates, type PushState } from '@shared/pushes/states'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useVisible } from '@/hooks/use-visible'
import { keepQuery } from '@/platform/keep-query'
import { Card } from '@/ui/card'
import { ListView } from '@/ui/list-view'
import { Segments } from '@/ui/segments'
import { Loaded } from '@/ui/states/loaded'
import { PlatformDesk } from '../../parts/platform-desk'
import { PushFigures } from '../../parts/push-figures'
import { PushLine } from '../../parts/push-line'
import { PushRuns } from '../../parts/push-runs'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

const shown = ['failed', 'waiting', 'sent', 'inbox', 'dropped'] as const satisfies readonly PushState[]
const options = shown.map((value) => ({ value, label: pushStates[value] }))
const asState = (value: string | undefined): PushState => shown.find((one) => one === value) ?? 'failed'
const empties: Partial<Record<PushState, string>> = { failed: '微信拒绝或重试多次仍失败的推送会列在这里，写明原因和办法', waiting: '排队中和等待重试的推送' }
const [busyMs, quietMs] = [3_000, 30_000]

/** 推送: how the last day went, what is running, and each push with what became of it (R-PUSH-3). */
export default function PushesPage() {
  const waiting = useWaiting()
  const [state, setState] = useState(asState(useRouter().params.state))
  const statistics = useLoad(() => call('GET /api/recommendations/statistics'), [])
  const list = usePaged((cursor) => call('GET /api/pushes', { query: { cursor, state } }), [state])
  const visible = useVisible()
  const running = statistics.data?.runs.some((run) => run.state !== 'done') === true
  const { reload } = statistics
  useEffect(() => {
    if (!visible) return undefined
    const timer = setInterval(() => void reload(), running ? busyMs : quietMs)
    return () => clearInterval(timer)
  }, [visible, running, reload])
  const retried = () => { void list.reload(); void waiting.reload() }
  const pick = (value: string) => {
    const next = asState(value)
    setState(next)
    keepQuery('state', next === 'failed' ? undefined : next)
  }
  return (
    <PlatformDesk title="推送" waiting={waiting}>
      <View className="pushes">
        <Loaded state={statistics} cards={2}>{(data) => <><PushFigures data={data} /><PushRuns runs={data.runs} onStarted={() => void reload()} /></>}</Loaded>
        <Card title="推送记录" note="收件人已打码；只有重发能解决问题的推送才可以重发。">
          <View className="pushes-states"><Segments label="推送状态" value={state} options={options} onPick={pick} /></View>
          <ListView list={list} keyOf={(push) => push.id} empty={{ title: `没有“${pushStates[state]}”的推送`, note: empties[state] }}>{(push) => <PushLine push={push} onRetried={retried} />}</ListView>
        </Card>
      </View>
    </PlatformDesk>
  )
}
