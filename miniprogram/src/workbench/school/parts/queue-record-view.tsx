import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Notice } from '@/ui/notice'
import { ReviewBar, type ApprovalQuestion } from '@/ui/review-bar'
import { role } from '@/ui/role'
import { ErrorState } from '@/ui/states/error-state'
import { Skeleton } from '@/ui/states/skeleton'
import type { QueueItem, QueueRecord, ReviewQueue } from './use-review-queue'
import './queue-record-view.scss'

export interface Decision<R> {
  approveLabel: (record: R) => string
  rejectLabel: string
  /** Asked once before approving, where it cannot be undone. */
  question?: ApprovalQuestion
  approved: string
  rejected: string
  reasons: readonly string[]
  approve: (id: string, version: number) => Promise<unknown>
  reject: (id: string, version: number, reason: string) => Promise<unknown>
}
interface QueueRecordViewProps<T, R> { queue: ReviewQueue<T, R>; decision: Decision<R>; children: (record: R) => ReactNode }

/** The chosen record with the decision at its foot. */
export function QueueRecordView<T extends QueueItem, R extends QueueRecord>({ queue, decision, children }: QueueRecordViewProps<T, R>) {
  const { record, state, problem, decide } = queue
  if (!record) return state.error ? <ErrorState error={state.error} onRetry={() => void state.reload()} /> : <Skeleton cards={3} />
  const offered = record.actions.find((action) => action.key === 'approve')
  const why = offered?.why && `${offered.why.message}，${offered.why.next}`
  return (
    <>
      {problem && (
        <View className="queue-problem" {...role('alert')}>
          <Notice tone={problem.kind === 'overtaken' ? 'wait' : 'bad'}>
            <View className="ui-strong">{problem.message}</View>
            <View>{problem.kind === 'overtaken' ? `已为你重新载入：现在是第 ${record.version} 版，${record.status.label}。${offered ? '请看过后再决定。' : '这一条不用再处理了。'}` : problem.next}</View>
          </Notice>
        </View>
      )}
      <View className="queue-record">{children(record)}</View>
      {offered && (
        <View className="ui-desk-foot">
          <ReviewBar approve={decision.approveLabel(record)} reject={decision.rejectLabel} reasons={decision.reasons} question={decision.question} busy={decide.busy || state.loading} why={why}
            onApprove={() => void decide.run(record, decision.approve, decision.approved)}
            onReject={(reason) => void decide.run(record, (id, version) => decision.reject(id, version, reason), decision.rejected)} />
        </View>
      )}
    </>
  )
}
