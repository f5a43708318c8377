import { View } from '@tarojs/components'
import { reviewKindKeys, reviewKinds } from '@shared/review/kinds'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { batchNotes } from './batch-notes'
import type { Batch } from './use-batch'

interface BatchConfirmProps { batch: Batch; open: boolean; onClose: () => void }

/** How many of what would be approved at once, and what that means. */
export function BatchConfirm({ batch, open, onClose }: BatchConfirmProps) {
  const { selected, approve } = batch
  const counts = reviewKindKeys.map((kind) => ({ kind, label: reviewKinds[kind], count: selected.filter((item) => item.kind === kind).length })).filter(({ count }) => count > 0)
  const notes = batchNotes(selected)
  const confirm = async () => { if (await approve.run()) onClose() }
  return (
    <ConfirmSheet open={open && selected.length > 0} title={`批量通过 ${selected.length} 条`} confirm="确认通过" busy={approve.busy} problem={<Refused error={approve.error} />} onConfirm={() => void confirm()} onClose={() => { approve.clear(); onClose() }}>
      {counts.map(({ kind, label, count }) => <View key={kind} className="batch-kind"><View>{label}</View><View className="ui-strong">{`${count} 条`}</View></View>)}
      {notes.map((note) => <View key={note} className="batch-words"><Notice>{note}</Notice></View>)}
      <View className="ui-mid batch-words">每一条按列表里的版本审核；其间学生或单位又改过的不会通过，留在列表里并告诉你原因。</View>
    </ConfirmSheet>
  )
}
