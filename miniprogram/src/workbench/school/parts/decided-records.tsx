import { useState } from 'react'
import { reviewKinds, type RecordKind } from '@shared/review/kinds'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import type { DecidedProps } from './decided-props'
import { openReviewRecord } from './open-review-record'
import { QueueDesk } from './queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { recordLine } from './record-line'
import { recordStatuses } from './record-statuses'

interface DecidedRecordsProps extends DecidedProps { /** Stays the same: another kind is another list. */ kind: RecordKind }

/** Recommendation forms, offline agreements, other destinations or terminations by status; an approved form is opened again here (R-REC-2). */
export function DecidedRecords({ kind, waiting, kinds }: DecidedRecordsProps) {
  const options = recordStatuses[kind]
  const [{ value: status, label }, setStatus] = useState(options[0])
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const list = usePaged((cursor) => call('GET /api/review/records', { query: { cursor, kind, status, q: q || undefined } }), [kind, status, q])
  const onPick = (value: string) => setStatus(options.find((one) => one.value === value) ?? options[0])
  const filters = <QueueFilters search={{ value: typed, onInput: setTyped }} choices={[kinds, { id: 'status', label: '状态', value: status, options, onPick }]} />
  return (
    <QueueDesk title={`${reviewKinds[kind]} · ${label}`} waiting={waiting} list={list} listKey={`${status} ${q}`} filters={filters} open={(id) => openReviewRecord({ kind, id })} line={recordLine}
      empty={q !== ''
        ? { title: '没有符合条件的记录', note: '姓名和学号从开头查起；也可以换一个状态', action: { label: '清除条件', onTap: () => setTyped('') } }
        : { title: `没有${label}的${reviewKinds[kind]}` }} />
  )
}
