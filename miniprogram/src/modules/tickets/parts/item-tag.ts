import type { ResponseOf } from '@/api/input-of'
import type { Tone } from '@/ui/tone'

export type TicketItem = ResponseOf<'GET /api/tickets/mine'>['items'][number]

/** The one tag of a registration in a list: what happened to the event counts before the place at it. */
export function itemTag({ status, fair, admission }: Pick<TicketItem, 'status' | 'fair' | 'admission'>, now: number): { label: string; tone: Tone } {
  const active = status.key === 'held' || status.key === 'waiting'
  if (active && fair.status.key === 'cancelled') return { label: '活动已取消', tone: 'bad' }
  if (admission) return { label: '已入场', tone: 'ok' }
  if (active && (fair.status.key === 'closed' || Date.parse(fair.endsAt) <= now)) return { label: '已结束', tone: 'off' }
  return status
}
