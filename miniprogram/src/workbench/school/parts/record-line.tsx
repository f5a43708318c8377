import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import type { ReviewItem } from './use-batch'

/** One record of 已办记录 as the list says it: who, what, in which status since when. */
export const recordLine = (item: ReviewItem) => ({
  title: item.name, note: [item.studentNo, item.college].filter(Boolean).join(' · '), small: [item.summary, formatTime(item.since)].filter(Boolean).join(' · '),
  extra: <Tag tone={item.status.tone}>{item.status.label}</Tag>,
})
