import { View } from '@tarojs/components'
import type { Draft } from '@/hooks/use-draft'
import { formatTime } from '../format-time'
import { role } from '../role'
import './index.scss'

type Shown = Pick<Draft<unknown>, 'state' | 'savedAt' | 'error' | 'restored'>

function said({ state, savedAt, error, restored }: Shown): string {
  if (state === 'saving') return '正在保存…'
  if (state === 'waiting') return restored ? '已恢复这台设备上没有保存完的内容，正在保存…' : '正在保存…'
  if (state === 'offline') return '没有网络，已存在本机，联网后自动保存'
  if (state === 'refused') return `没有保存：${error?.message ?? ''}${error ? `，${error.next}` : ''}`
  if (state === 'conflict') return '这份草稿在另一台设备上改过，请选择保留哪一份'
  return savedAt ? `已自动保存 ${formatTime(savedAt).replace('今天 ', '')}` : '填写的内容会自动保存'
}

/** Whether what is typed is safe, in one line. */
export function DraftState({ draft }: { draft: Shown }) {
  return <View className={`ui-draft-state ui-draft-state--${draft.state}`} {...role('status')}>{said(draft)}</View>
}
