import { View } from '@tarojs/components'
import type { MyTicket } from '@/api/kept-tickets'
import type { Face } from './face-of'

interface Said { big: string; tone: 'wait' | 'bad' | 'off'; small: string }

/** In place of the code: where on the waiting list, or why there is none. */
function say(ticket: MyTicket, face: Face): Said {
  const { ahead = 0, reason, fair } = ticket
  if (face === 'waiting') return { big: `候补第 ${ahead + 1} 位`, tone: 'wait', small: '有人取消时按顺序自动补上，补上后会通知你，这里会出现入场码' }
  if (face === 'event-cancelled') return { big: '活动已取消', tone: 'bad', small: fair.cancelReason ?? '' }
  if (face === 'revoked') return { big: '入场券已作废', tone: 'bad', small: reason ? `主办方说明：${reason}` : '如有疑问请联系活动主办方' }
  if (face === 'cancelled') return { big: '已取消报名', tone: 'off', small: '报名截止前可以重新报名' }
  return { big: '活动已结束', tone: 'off', small: ticket.admission ? '感谢参加' : '' }
}

export function NoCode({ ticket, face }: { ticket: MyTicket; face: Face }) {
  const { big, tone, small } = say(ticket, face)
  return (
    <View className="ticket-say"><View className={`ticket-say-big ticket-say-big--${tone}`}>{big}</View>{small && <View className="ui-mid">{small}</View>}</View>
  )
}
