import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import type { PushStatistics } from './push-figures'
import './push-runs.scss'

type Run = PushStatistics['runs'][number]
const states = { waiting: { label: '排队中', tone: 'wait' }, running: { label: '进行中', tone: 'info' }, done: { label: '已完成', tone: 'ok' } } as const
/** What a run goes through one by one. */
const unitOf = ({ kind }: Run): string => (kind === 'new_jobs' ? '个职位' : '名学生')
/** Finished runs shown at first: what failed stands below them. */
const fewDone = 3
const percent = ({ done, total }: Run): number => (total === 0 ? 100 : Math.min(100, Math.round((done / total) * 100)))
const left = (seconds: number): string => (seconds < 90 ? `约 ${Math.max(1, Math.round(seconds))} 秒` : `约 ${Math.round(seconds / 60)} 分钟`)

function about(run: Run): string {
  const unit = unitOf(run)
  if (run.state === 'done') return [`${run.total} ${unit}`, run.kind !== 'digest' && `匹配 ${run.matched}`, run.total > 0 && run.perSecond !== undefined && `每秒 ${Math.round(run.perSecond)} ${unit}`, run.doneAt && `${formatTime(run.doneAt)} 完成`].filter(Boolean).join(' · ')
  return [`${run.done} / ${run.total} ${unit}`, run.secondsLeft !== undefined && `还需${left(run.secondsLeft)}`, `${formatTime(run.startedAt ?? run.requestedAt)} ${run.startedAt ? '开始' : '提出'}`].filter(Boolean).join(' · ')
}

/** Matching and pushing as it goes: the latest runs with their progress, and one begun by hand. */
export function PushRuns({ runs, onStarted }: { runs: readonly Run[]; onStarted: () => void }) {
  const start = useAction(async () => {
    await call('POST /api/recommendations/runs')
    toast('已开始重新计算推荐')
    onStarted()
  })
  const [all, setAll] = useState(false)
  const going = runs.filter((run) => run.state !== 'done')
  const done = runs.filter((run) => run.state === 'done')
  const shown = [...going, ...(all ? done : done.slice(0, fewDone))]
  const running = runs.some((run) => run.kind === 'manual' && run.state !== 'done')
  return (
    <Card title="计算与推送的进度" extra={<View className="push-start"><Button small kind="line" busy={start.busy} disabled={running} onTap={() => void start.run()}>{running ? '正在重新计算' : '重新计算推荐'}</Button></View>}>
      {runs.length === 0 && <View className="ui-card-note">还没有计算过。每天夜间自动计算，有新职位或学生修改设置时随时更新。</View>}
      {shown.map((run) => (
        <View key={run.id} className="push-run">
          <View className="ui-item-head"><View className="ui-strong">{run.label}</View><Tag tone={states[run.state].tone}>{states[run.state].label}</Tag></View>
          {run.state !== 'done' && <View className="push-rail"><View className="push-bar" style={{ width: `${percent(run)}%` }} /></View>}
          <View className="ui-note">{about(run)}</View>
        </View>
      ))}
      {shown.length < runs.length && <View className="push-more"><Button small kind="plain" onTap={() => setAll(true)}>{`更早的 ${runs.length - shown.length} 次`}</Button></View>}
    </Card>
  )
}
