import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useNow } from '@/hooks/use-now'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { formatLeftWords } from '@/ui/format-left-words'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'

const shown = 3

/** Employers that ask the student to apply. When they cannot be had the home page does without. */
export function JobInvitationsCard() {
  const { data, reload } = useLoad(() => call('GET /api/job-invitations', { query: { status: 'open', limit: shown } }), [])
  useShownAgain(() => void reload())
  const now = useNow(data !== undefined && data.items.length > 0)
  const open = data?.items.filter((item) => Date.parse(item.validUntil) > now) ?? []
  if (open.length === 0) return null
  return (
    <Card title="待回应的职位邀请" extra={data?.next ? `${shown} 份以上` : `${open.length} 份`}>
      {open.map(({ id, employer, job, validUntil, opened }) => (
        <ListItem key={id} title={employer.name} note={`邀请你投递：${job.title}`} unread={!opened} extra={<Tag tone="wait">{`还剩 ${formatLeftWords(Date.parse(validUntil) - now)}`}</Tag>}
          onTap={() => openPage(`/modules/job-invitations/pages/show/index?id=${id}`)} />
      ))}
      {data?.next && <ListItem title="全部职位邀请" onTap={() => openPage('/modules/job-invitations/pages/list/index')} />}
    </Card>
  )
}
