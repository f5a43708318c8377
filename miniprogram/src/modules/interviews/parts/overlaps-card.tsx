import { Card } from '@/ui/card'
import { formatSpan } from '@/ui/format-span'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import type { Interview } from './interview'
import { interviewPages } from './interview-pages'

const pageOf = { interview: interviewPages.show, fair: (id: string) => `/modules/fairs/pages/show/index?id=${id}` } as const

/** What else lies at that time (R-INT-1): said before one accepts, and after. */
export function OverlapsCard({ overlaps, open }: { overlaps: Interview['overlaps']; open: boolean }) {
  if (overlaps.length === 0) return null
  return (
    <Card title="时间冲突" note={open ? '这段时间你还有下面的安排。仍可以接受，但请先想好去哪一个。' : '这段时间你还有下面的安排。去不了的请尽早婉拒或取消报名。'}>
      {overlaps.map(({ kind, id, title, startsAt, endsAt, place, status }) => (
        <ListItem key={id} title={title} note={[formatSpan(startsAt, endsAt), place].filter(Boolean).join(' · ')} small={kind === 'fair' ? '已报名的活动' : '另一场面试'}
          extra={<Tag tone={status.tone}>{status.label}</Tag>} onTap={() => openPage(pageOf[kind](id))} />
      ))}
    </Card>
  )
}
