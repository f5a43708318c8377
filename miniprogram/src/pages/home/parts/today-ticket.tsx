import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { formatSpan } from '@/ui/format-span'
import { formatTime } from '@/ui/format-time'
import { openPage } from '@/ui/open-page'
import type { Registration } from './use-fairs'
import './today-ticket.scss'

/** The ticket of today's event, large: the way into the hall. */
export function TodayTicket({ ticket: { id, fair, admission } }: { ticket: Registration }) {
  return (
    <Tap testId="today-ticket" onTap={() => openPage(`/modules/tickets/pages/show/index?id=${id}`)}>
      <View className="today-ticket">
        <View className="today-ticket-text">
          <View className="today-ticket-when">{admission ? `已入场 · ${formatTime(admission.at)} · ${admission.gate}` : '今天的入场券'}</View>
          <View className="today-ticket-title">{fair.title}</View>
          <View className="today-ticket-where">{[formatSpan(fair.startsAt, fair.endsAt), fair.place || '线上'].join(' · ')}</View>
        </View>
        <View className="today-ticket-go">{admission ? '打开' : '出示'}</View>
      </View>
    </Tap>
  )
}
