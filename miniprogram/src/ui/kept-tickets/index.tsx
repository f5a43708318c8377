import { keptTickets } from '@/api/kept-tickets'
import { serverNow } from '@/api/server-time'
import { Card } from '../card'
import { FairCard } from '../fair-card'
import { openPage } from '../open-page'

/** The tickets that this device can show without a network. */
export function KeptTickets() {
  const tickets = keptTickets.list(serverNow())
  if (tickets.length === 0) return null
  return (
    <Card title="存在本机的入场券" note="没有网络也能出示">
      {tickets.map(({ id, fair }) => <FairCard key={id} fair={fair} tag={{ label: '入场券', tone: 'info' }} onTap={() => openPage(`/modules/tickets/pages/show/index?id=${id}`)} />)}
    </Card>
  )
}
