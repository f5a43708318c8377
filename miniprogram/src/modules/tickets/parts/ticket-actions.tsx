import { View } from '@tarojs/components'
import { download } from '@/api/download'
import type { MyTicket } from '@/api/kept-tickets'
import { useAction } from '@/hooks/use-action'
import { isWechat } from '@/platform/is-wechat'
import { openOutside } from '@/platform/open-outside'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { isH5 } from '@/ui/is-h5'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import type { Face } from './face-of'

/** What else there is to do with a ticket: the online link, the event, the units met, paper. */
export function TicketActions({ ticket, face }: { ticket: MyTicket; face: Face }) {
  const { id, fair, whyNoPdf } = ticket
  const paper = useAction(() => download('GET /api/tickets/:id/pdf', { params: { id } }, `入场券-${fair.title}.pdf`))
  return (
    <Card>
      {fair.link && face === 'code' && <View className="ticket-link"><Button onTap={() => openOutside(fair.link ?? '')}>{isH5 ? '进入线上活动' : '复制线上活动链接'}</Button></View>}
      <ListItem title={face === 'cancelled' ? '活动详情，重新报名' : '活动详情和参会单位'} onTap={() => openPage(`/modules/fairs/pages/show/index?id=${fair.id}`)} />
      {ticket.admission && <ListItem title="我今天见过的单位" note="扫过你入场码的展位" onTap={() => openPage(`/modules/tickets/pages/visits/index?fairId=${fair.id}`)} />}
      {isH5 && !isWechat() && face === 'code' && (
        <View className="ui-buttons"><Button kind="line" small busy={paper.busy} why={whyNoPdf && `${whyNoPdf.message}，${whyNoPdf.next}`} onTap={() => void paper.run()}>下载入场券</Button></View>
      )}
    </Card>
  )
}
