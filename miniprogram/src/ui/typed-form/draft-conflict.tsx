import { View } from '@tarojs/components'
import type { FormField } from '@shared/kernel/form-field'
import type { Draft } from '@/hooks/use-draft'
import { Button } from '../button'
import { Diff } from '../diff'
import { formatTime } from '../format-time'
import { Sheet } from '../sheet'
import { differenceOf } from './difference-of'

interface DraftConflictProps<T> { draft: Draft<T>; fields: Readonly<Record<string, FormField>>; /** The values typed, out of what the draft holds. */ valuesOf: (content: T) => Readonly<Record<string, string | undefined>> }

/** Another device changed the draft meanwhile: shows where the two differ and asks which to keep. Nothing is lost before the answer. */
export function DraftConflict<T>({ draft, fields, valuesOf }: DraftConflictProps<T>) {
  const { theirs } = draft
  if (draft.state !== 'conflict' || !theirs) return null
  const lines = differenceOf(fields, valuesOf(theirs.content), valuesOf(draft.content))
  return (
    <Sheet open title="保留哪一份？" onClose={() => undefined}
      foot={<><Button kind="line" onTap={draft.keepTheirs}>用另一台的</Button><Button onTap={() => void draft.keepMine()}>用这台的</Button></>}>
      <View>{`这份草稿在另一台设备上改过${theirs.savedAt ? `（${formatTime(theirs.savedAt)} 保存）` : ''}，与这台设备上的内容不同。`}</View>
      {lines.length > 0 && <Diff lines={lines} before="另一台设备" after="这台设备" />}
      <View className="ui-card-note">没有选中的那一份不再保留。</View>
    </Sheet>
  )
}
