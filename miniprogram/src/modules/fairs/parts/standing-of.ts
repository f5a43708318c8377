import { formatTime } from '@/ui/format-time'
import type { Tone } from '@/ui/tone'
import type { FairItem } from './fair'

/** The one tag of an event in a list: my own registration first, else how the registration stands. */
export function standingOf({ ticket, status, registration }: Pick<FairItem, 'ticket' | 'status' | 'registration'>): { label: string; tone: Tone } {
  if (status.key === 'cancelled' || status.key === 'closed') return status
  if (ticket) return ticket.status
  if (registration === 'before') return { label: '报名未开始', tone: 'info' }
  return registration === 'over' ? { label: '报名已截止', tone: 'off' } : { label: '报名中', tone: 'ok' }
}

/** Beneath: who organises it, and until or from when one may register. */
export function windowOf({ registration, registrationFrom, registrationTo, organiser }: Pick<FairItem, 'registration' | 'registrationFrom' | 'registrationTo' | 'organiser'>): string {
  const when = { before: `${formatTime(registrationFrom)} 开始报名`, open: `${formatTime(registrationTo)} 截止报名`, over: '' }[registration]
  return [organiser.name, when].filter(Boolean).join(' · ')
}
