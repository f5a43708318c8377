import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Loaded as State } from '@/hooks/use-load'
import type { Paged } from '@/hooks/use-paged'
import { DeskItem } from '@/ui/desk/desk-item'
import { ListView } from '@/ui/list-view'
import type { EmptyProps } from '@/ui/states/empty'
import type { OpenRecord } from '../../parts/open-record'
import { QueueRecordView } from '../../parts/queue-record-view'
import { SchoolDesk } from './school-desk'
import { useReviewQueue, type QueueItem } from '../../parts/use-review-queue'
import type { Waiting } from './use-waiting'

interface Line { title: string; note: string; small: string; extra: ReactNode }
interface QueueDeskProps<T> {
  title: string
  waiting: State<Waiting>
  list: Paged<T>
  listKey: string
  filters: ReactNode
  empty: EmptyProps
  line: (item: T) => Line
  open: (id: string) => Promise<OpenRecord>
}

/** Records of one kind to look through: list, record, decision where one is possible. */
export function QueueDesk<T extends QueueItem>({ title, waiting, list, listKey, filters, empty, line, open }: QueueDeskProps<T>) {
  const queue = useReviewQueue({ list, listKey, show: (item) => open(item.id), onDecided: () => void waiting.reload() })
  const record = queue.chosen && <QueueRecordView key={queue.chosen.id} queue={queue} />
  return (
    <SchoolDesk title={title} waiting={waiting} tools={filters} record={record} onCloseRecord={() => queue.choose(undefined)}>
      <ListView list={queue.list} keyOf={(item) => item.id} empty={empty}>
        {(item) => <View><DeskItem {...line(item)} on={queue.isOn(item)} onTap={() => queue.choose(item)} /></View>}
      </ListView>
    </SchoolDesk>
  )
}
