import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { reviewKindKeys, reviewKinds, type ReviewKind } from '@shared/review/kinds'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { keepQuery } from '@/platform/keep-query'
import { useKeys } from '@/platform/use-keys'
import { DeskItem } from '@/ui/desk/desk-item'
import { DeskKeys, type DeskKey } from '@/ui/desk/desk-keys'
import { KeysSheet } from '@/ui/desk/keys-sheet'
import { ListView } from '@/ui/list-view'
import { focusOn } from '@/ui/review-bar/focus-on'
import { BatchBar } from '../../parts/batch-bar'
import { BatchConfirm } from '../../parts/batch-confirm'
import { BatchOutcome } from '../../parts/batch-outcome'
import { collegeOptions, everywhere } from '../../parts/college-options'
import { openReviewRecord } from '../../parts/open-review-record'
import { QueueFilters } from '../../../parts/queue-filters'
import { QueueRecordView } from '../../../parts/queue-record-view'
import { reviewLine } from '../../parts/review-line'
import { SchoolDesk } from '../../parts/school-desk'
import { useBatch } from '../../parts/use-batch'
import { useReviewQueue } from '../../../parts/use-review-queue'
import { useWaiting } from '../../parts/use-waiting'

type Shown = ReviewKind | 'all'
const kindOptions = [{ value: 'all', label: '全部类别' }, ...reviewKindKeys.map((value) => ({ value, label: reviewKinds[value] }))]
const asShown = (value: string | undefined): Shown => reviewKindKeys.find((one) => one === value) ?? 'all'
const short: readonly DeskKey[] = [['J K', '上下'], ['X', '选'], ['A', '通过'], ['R', '退回']]
const keys: readonly DeskKey[] = [
  ['J K', '下一条、上一条'], ['X', '选中或取消这一条'], ['B', '批量通过选中的'], ['A', '通过'], ['R', '退回或不同意'], ['T', '转请对方重新考虑（解约协调）'], ['空格', '往下翻这份材料'], ['/', '搜索姓名或学号'], ['?', '这张表'],
]

/** 审核台: everything that waits for the school in one queue, longest waiting first. */
export default function ReviewPage() {
  const waiting = useWaiting()
  const [kind, setKind] = useState<Shown>(asShown(useRouter().params.kind))
  const [college, setCollege] = useState(everywhere)
  const [typed, setTyped] = useState('')
  const [sheet, setSheet] = useState<'batch' | 'keys'>()
  const q = useSettled(typed.trim())
  const listKey = `${kind} ${college} ${q}`
  const list = usePaged((cursor) => call('GET /api/review/queue', { query: { cursor, kind: kind === 'all' ? undefined : kind, college: college === everywhere ? undefined : college, q: q || undefined } }), [kind, college, q])
  const queue = useReviewQueue({ list, listKey, show: openReviewRecord, onDecided: () => void waiting.reload() })
  const items = queue.list.items ?? []
  const batch = useBatch(listKey, queue.list.items, (ids) => {
    queue.leave(ids)
    // What was refused may have changed: its version has to be the one that is seen.
    void list.reload()
    void queue.state.reload()
    void waiting.reload()
  })
  const { chosen, choose } = queue
  const ask = () => { if (batch.selected.length > 0) setSheet('batch') }
  useKeys({ 'x': () => { if (chosen) batch.toggle(chosen) }, 'b': ask, '/': () => focusOn('#q'), '?': () => setSheet('keys') })
  const pick = (value: string) => {
    const shown = asShown(value)
    setKind(shown)
    keepQuery('kind', shown === 'all' ? undefined : shown)
  }
  const narrowed = q !== '' || college !== everywhere
  const clear = () => { setCollege(everywhere); setTyped('') }
  const filters = (
    <QueueFilters search={{ value: typed, onInput: setTyped }} keys={<><DeskKeys keys={short} onHelp={() => setSheet('keys')} /><BatchBar batch={batch} items={items} onAsk={ask} /></>} choices={[
      { id: 'kind', label: '类别', value: kind, options: kindOptions, onPick: pick },
      { id: 'college', label: '院系', value: college, options: collegeOptions(waiting.data?.colleges), onPick: setCollege },
    ]} />
  )
  const empty = narrowed
    ? { title: '没有符合条件的待办', note: '换一个类别、院系或搜索词试试', action: { label: '清除条件', onTap: clear } }
    : { title: kind === 'all' ? '都审核完了' : `没有待审核的${reviewKinds[kind]}`, note: '学生或单位提交后，按提交时间排在这里，等得最久的在最前' }
  return (
    <SchoolDesk title={kind === 'all' ? '审核台' : `审核台 · ${reviewKinds[kind]}`} waiting={waiting} choice={{ kind, pick }} tools={filters} onCloseRecord={() => choose(undefined)}
      record={chosen && <QueueRecordView key={chosen.id} queue={queue} />}>
      <ListView list={queue.list} keyOf={(item) => `${item.kind} ${item.id}`} empty={empty}>
        {(item) => (
          <View>
            <DeskItem {...reviewLine(item)} on={queue.isOn(item)} onTap={() => choose(item)}
              pick={{ on: batch.isOn(item), label: `选中 ${item.name}`, why: item.batchable ? undefined : '需要单独审核', onTap: () => batch.toggle(item) }} />
          </View>
        )}
      </ListView>
      <BatchConfirm batch={batch} open={sheet === 'batch'} onClose={() => setSheet(undefined)} />
      <BatchOutcome batch={batch} items={items} onShow={choose} />
      <KeysSheet keys={keys} open={sheet === 'keys'} onClose={() => setSheet(undefined)} />
    </SchoolDesk>
  )
}
