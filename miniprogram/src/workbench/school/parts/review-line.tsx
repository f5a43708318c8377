import { serverNow } from '@/api/server-time'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import type { ReviewItem } from './use-batch'

const dayMs = 24 * 3_600_000
/** Steps of one kind that a reviewer does differently. */
const steps: Partial<Record<string, string>> = {
  'offline-agreement data_review': '线下协议 · 信息', 'offline-agreement in_review': '线下协议 · 盖章件', 'termination mediation': '解约 · 待协调', 'termination in_review': '解约 · 待审核',
}

/** One waiting record as the list says it: who, what, since when. */
export function reviewLine(item: ReviewItem) {
  const days = Math.floor((serverNow() - Date.parse(item.since)) / dayMs)
  return {
    title: item.name, note: [item.studentNo, item.college].filter(Boolean).join(' · '),
    small: [item.summary, formatTime(item.since), days >= 1 && `等了 ${days} 天`].filter(Boolean).join(' · '),
    extra: <Tag tone={days >= 3 ? 'wait' : 'info'}>{steps[`${item.kind} ${item.status.key}`] ?? item.kindLabel}</Tag>,
  }
}
