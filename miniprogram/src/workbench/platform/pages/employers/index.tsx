import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { employerRegistrationWorkflow, type EmployerRegistrationStatus } from '@shared/employers/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { keepQuery } from '@/platform/keep-query'
import { DeskItem } from '@/ui/desk/desk-item'
import { DeskKeys, type DeskKey } from '@/ui/desk/desk-keys'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { QueueFilters } from '@/workbench/parts/queue-filters'
import { QueueRecordView } from '@/workbench/parts/queue-record-view'
import { statusOptions } from '@/workbench/parts/status-options'
import { useReviewQueue } from '@/workbench/parts/use-review-queue'
import { openRegistration } from '../../parts/open-registration'
import { PlatformDesk } from '../../parts/platform-desk'
import { useWaiting } from '../../parts/use-waiting'

const statuses = ['pending', 'approved', 'rejected', 'suspended'] as const satisfies readonly EmployerRegistrationStatus[]
const options = statusOptions(employerRegistrationWorkflow.states, statuses)
const walk: DeskKey = ['J K', '上下']
const keysOf: Record<EmployerRegistrationStatus, readonly DeskKey[]> = { pending: [walk, ['A', '通过'], ['R', '不通过']], approved: [walk, ['R', '暂停']], rejected: [walk], suspended: [walk, ['R', '恢复']] }
const asStatus = (value: string | undefined): EmployerRegistrationStatus => statuses.find((one) => one === value) ?? 'pending'

/** 单位入驻: registrations by state; the longest waiting first, decided one after the other (R-ACC-8). */
export default function PlatformEmployersPage() {
  const waiting = useWaiting()
  const [status, setStatus] = useState(asStatus(useRouter().params.status))
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const { label } = employerRegistrationWorkflow.states[status]
  const list = usePaged((cursor) => call('GET /api/employers/registrations', { query: { cursor, status, q: q || undefined } }), [status, q])
  const queue = useReviewQueue({ list, listKey: `${status} ${q}`, show: (item) => openRegistration(item.id), onDecided: () => void waiting.reload() })
  const pick = (value: string) => {
    const next = asStatus(value)
    setStatus(next)
    keepQuery('status', next === 'pending' ? undefined : next)
  }
  return (
    <PlatformDesk title={`单位入驻 · ${label}`} waiting={waiting} onCloseRecord={() => queue.choose(undefined)} record={queue.chosen && <QueueRecordView key={queue.chosen.id} queue={queue} />}
      tools={<QueueFilters keys={<DeskKeys keys={keysOf[status]} />} choices={[{ id: 'status', label: '状态', value: status, options, onPick: pick }]} search={{ value: typed, label: '信用代码，或单位名称的开头', onInput: setTyped }} />}>
      <ListView list={queue.list} keyOf={(item) => item.id} empty={q ? { title: `${label}的单位中没有找到`, note: '名称请从头填写，或换一种状态再找' } : status === 'pending' ? { title: '都审核完了', note: '单位提交入驻资料后，按提交时间排在这里，等得最久的在最前' } : { title: `没有${label}的单位` }}>
        {(item) => (
          <View>
            <DeskItem title={item.name} note={[item.unitNature.label, item.city?.label].filter(Boolean).join(' · ')} on={queue.isOn(item)} onTap={() => queue.choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}
              small={`${item.creditCode} · ${formatTime(status === 'pending' ? item.submittedAt : item.updatedAt)}`} />
          </View>
        )}
      </ListView>
    </PlatformDesk>
  )
}
