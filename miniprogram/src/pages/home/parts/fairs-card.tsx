import { Card } from '@/ui/card'
import { FairCard } from '@/ui/fair-card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import type { Fairs } from './use-fairs'

/** The next events: the reader's own first, then what one may register for. */
export function FairsCard({ fairs: { next, others } }: { fairs: Fairs }) {
  if (next.length + others.length === 0) return null
  return (
    <Card title="招聘会与宣讲会">
      {next.map(({ id, fair }) => <FairCard key={id} fair={fair} tag={{ label: '入场券', tone: 'info' }} onTap={() => openPage(`/modules/tickets/pages/show/index?id=${id}`)} />)}
      {others.map((fair) => <FairCard key={fair.id} fair={fair} tag={fair.registration === 'open' ? { label: '报名中', tone: 'ok' } : undefined} onTap={() => openPage(`/modules/fairs/pages/show/index?id=${fair.id}`)} />)}
      <ListItem title="全部活动" onTap={() => openPage('/modules/fairs/pages/list/index')} />
    </Card>
  )
}
