import { View } from '@tarojs/components'
import { useCallback } from 'react'
import type { MyTicket } from '@/api/kept-tickets'
import { formatSpan } from '@/ui/format-span'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { codeText } from './code-text'
import type { Face } from './face-of'
import { NoCode } from './no-code'
import { TurningCode } from './turning-code'
import './ticket-card.scss'

/** The ticket itself, to be held up: event, time, place, code, name. */
export function TicketCard({ ticket, face }: { ticket: MyTicket; face: Face }) {
  const { fair, secret, admission, inside, name } = ticket
  const { tag = '', code = '', key = '' } = secret ?? {}
  const state = stateOf(ticket, face)
  // The ticket is read again every few seconds; the picture changes with the code alone.
  const textAt = useCallback((slice: number) => codeText({ tag, code, key }, slice), [tag, code, key])
  return (
    <View className="ticket">
      <View className="ticket-title">{fair.title}</View>
      <View className="ticket-where">{formatSpan(fair.startsAt, fair.endsAt)}</View>
      <View className="ticket-where">{fair.place || (fair.online ? '线上' : '')}</View>
      {admission && <View className={`ticket-in ${inside ? '' : 'ticket-in--left'}`}>{`${inside ? '已入场' : '已离场，曾入场于'} · ${formatTime(admission.at)} · ${admission.gate}`}</View>}
      <View className="ticket-face">{face === 'code' ? <TurningCode textAt={textAt} /> : <NoCode ticket={ticket} face={face} />}</View>
      <View className="ticket-tear" />
      <View className="ticket-facts">
        <Fact label="姓名">{name}</Fact>
        <Fact label="主办" wide>{fair.organiser.name}</Fact>
        <View className="ticket-fact"><View className="ui-note">状态</View><Tag tone={state.tone}>{state.label}</Tag></View>
      </View>
    </View>
  )
}

/** The one tag of a ticket that is held up: never at odds with what stands above it. */
function stateOf({ admission, inside, status, fair }: MyTicket, face: Face): { label: string; tone: Tone } {
  if (face === 'event-cancelled') return { label: '活动已取消', tone: 'bad' }
  if (admission) return inside || !fair.reentry ? { label: '已入场', tone: 'ok' } : { label: '已离场', tone: 'off' }
  return status.key === 'held' ? { label: '未入场', tone: face === 'over' ? 'off' : 'info' } : status
}

const Fact = ({ label, wide, children }: { label: string; wide?: boolean; children: string }) => (
  <View className={`ticket-fact ${wide ? 'ticket-fact--wide' : ''}`}><View className="ui-note">{label}</View><View className="ticket-fact-value">{children}</View></View>
)
