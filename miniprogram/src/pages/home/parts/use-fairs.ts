import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { serverNow } from '@/api/server-time'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { isToday } from '@/ui/format-span'

export type Registration = ResponseOf<'GET /api/tickets/mine'>['items'][number]
export type Event = ResponseOf<'GET /api/fairs'>['items'][number]
export interface Fairs { /** Tickets of events that take place today. */ today: Registration[]; /** Tickets of the next ones. */ next: Registration[]; /** Events not registered for. */ others: Event[] }

const shown = 2

/** What the home page shows of a student's registrations and of the events on offer. */
export function sortFairs(mine: readonly Registration[], events: readonly Event[], now: number): Fairs {
  const taking = mine.filter(({ status, fair }) => status.key === 'held' && fair.status.key !== 'cancelled' && Date.parse(fair.endsAt) > now)
  const today = taking.filter(({ fair }) => isToday(fair.startsAt, fair.endsAt, now))
  const next = taking.filter((ticket) => !today.includes(ticket)).sort((a, b) => Date.parse(a.fair.startsAt) - Date.parse(b.fair.startsAt))
  return { today, next: next.slice(0, shown), others: events.filter(({ ticket }) => !ticket).slice(0, shown) }
}

/** Undefined until it is there; when it cannot be had the home page does without. */
export function useFairs(): Fairs | undefined {
  const { data, reload } = useLoad(async () => {
    const [mine, events] = await Promise.all([call('GET /api/tickets/mine', { query: {} }), call('GET /api/fairs', { query: { limit: shown * 2 } })])
    return sortFairs(mine.items, events.items, serverNow())
  }, [])
  useShownAgain(() => void reload())
  return data
}
