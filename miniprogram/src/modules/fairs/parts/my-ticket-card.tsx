import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import type { Fair } from './fair'

/** The reader's own registration of this event. */
export function MyTicketCard({ ticket, link }: { ticket: NonNullable<Fair['ticket']>; link: string | undefined }) {
  const { id, status } = ticket
  const note = status.key === 'waiting' ? '有人取消时按顺序自动补上，补上后会通知你' : link ? '线上链接和入场券在这里' : '入场时打开，给检票员扫码'
  return <Card><ListItem title={status.key === 'waiting' ? '我的候补' : '我的入场券'} note={note} extra={<Tag tone={status.tone}>{status.label}</Tag>} onTap={() => openPage(`/modules/tickets/pages/show/index?id=${id}`)} /></Card>
}
