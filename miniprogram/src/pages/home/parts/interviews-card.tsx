import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useNow } from '@/hooks/use-now'
import { useShownAgain } from '@/hooks/use-shown-again'
import { interviewPages } from '@/modules/interviews/parts/interview-pages'
import { joinableNow } from '@/modules/interviews/parts/joinable-now'
import { Card } from '@/ui/card'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatSpan, isToday } from '@/ui/format-span'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import { JoinButton } from './join-button'

/** 今日面试, and invitations to an interview that wait for an answer. When they cannot be had the home page does without. */
export function InterviewsCard() {
  const { data, reload } = useLoad(() => call('GET /api/interviews/summary'), [])
  useShownAgain(() => void reload())
  const next = data?.upcoming
  const now = useNow(next !== undefined)
  if (!data || !next) return null
  const today = isToday(next.startsAt, next.endsAt, now)
  if (!today && data.unanswered === 0) return null
  const left = Date.parse(next.startsAt) - now
  return (
    <Card title={today ? '今日面试' : '待回应的面试邀请'} extra={data.unanswered > 1 ? `${data.unanswered} 份待回应` : undefined}>
      <ListItem title={next.employer.name} note={`${next.kind.label} · ${next.job.title}`} small={formatSpan(next.startsAt, next.endsAt, now)} unread={next.status.key === 'invited'}
        extra={left > 0 ? <Tag tone="wait">{`还有 ${formatLeftWords(left)}`}</Tag> : <Tag tone={next.status.tone}>{next.status.label}</Tag>} onTap={() => openPage(interviewPages.show(next.id))} />
      {joinableNow(next, now) && <JoinButton interviewId={next.id} />}
      {data.unanswered > 1 && <ListItem title="全部面试" onTap={() => openPage(interviewPages.list)} />}
    </Card>
  )
}
