import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Loaded as State } from '@/hooks/use-load'
import type { Paged } from '@/hooks/use-paged'
import { DeskItem } from '@/ui/desk/desk-item'
import { ListView } from '@/ui/list-view'
import type { EmptyProps } from '@/ui/states/empty'
import { QueueRecordView, type Decision } from './queue-record-view'
import { SchoolDesk } from './school-desk'
import { useReviewQueue, type QueueItem, type QueueRecord } from './use-review-queue'
import type { Waiting } from './use-waiting'

interface Line { title: string; note: string; small: string; extra: ReactNode }
interface QueueDeskProps<T, R> {
  title: string
  waiting: State<Waiting>
  list: Paged<T>
  listKey: string
  filters: ReactNode
  empty: EmptyProps
  line: (item: T) => Line
  show: (id: string) => Promise<R>
  decision: Decision<R>
  /** The record itself, above the buttons. */
  children: (record: R) => ReactNode
}

/** A queue to work through: list, record, decision. */
export function QueueDesk<T extends QueueItem, R extends QueueRecord>({ title, waiting, list, listKey, filters, empty, line, show, decision, children }: QueueDeskProps<T, R>) {
  const queue = useReviewQueue({ list, listKey, show, onDecided: () => void waiting.reload() })
  const record = queue.chosen && <QueueRecordView key={queue.chosen.id} queue={queue} decision={decision}>{children}</QueueRecordView>
  return (
    <SchoolDesk title={title} waiting={waiting} tools={filters} record={record} onCloseRecord={() => queue.choose(undefined)}>
      <ListView list={queue.list} keyOf={(item) => item.id} empty={empty}>
        {(item) => <View><DeskItem {...line(item)} on={queue.isOn(item)} onTap={() => queue.choose(item)} /></View>}
      </ListView>
    </SchoolDesk>
  )
}
