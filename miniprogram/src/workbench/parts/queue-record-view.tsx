import { View } from '@tarojs/components'
import { Notice } from '@/ui/notice'
import { role } from '@/ui/role'
import { ErrorState } from '@/ui/states/error-state'
import { Skeleton } from '@/ui/states/skeleton'
import { DecisionFoot } from './decision-foot'
import type { OpenRecord } from './open-record'
import { ReopenFoot } from './reopen-foot'
import type { QueueItem, ReviewQueue } from './use-review-queue'
import './queue-record-view.scss'

/** The chosen record with the decision at its foot. */
export function QueueRecordView<T extends QueueItem>({ queue }: { queue: ReviewQueue<T, OpenRecord> }) {
  const { record, state, problem } = queue
  if (!record) return state.error ? <ErrorState error={state.error} onRetry={() => void state.reload()} /> : <Skeleton cards={3} />
  const open = record.actions.some((action) => record.decision.approves.includes(action.key) || action.key === 'reject')
  const { reopen } = record.decision
  return (
    <>
      {problem && (
        <View className="queue-problem" {...role('alert')}>
          <Notice tone={problem.kind === 'overtaken' ? 'wait' : 'bad'}>
            <View className="ui-strong">{problem.message}</View>
            <View>{problem.kind === 'overtaken' ? `已为你重新载入：现在是第 ${record.version} 版，${record.status.label}。${open || reopen ? '请看过后再决定。' : '这一条不用再处理了。'}` : problem.next}</View>
          </Notice>
        </View>
      )}
      <View className="queue-record">{record.view}</View>
      {open && <DecisionFoot key={record.id} record={record} decide={queue.decide} loading={state.loading} />}
      {!open && reopen && <ReopenFoot key={record.id} record={record} reopen={reopen} decide={queue.decide} loading={state.loading} />}
    </>
  )
}
