import type { ResponseOf } from './input-of'
import { privateShelf } from './private-shelf'
import { recallServerTime, serverAhead } from './server-time'

export type MyTicket = ResponseOf<'GET /api/tickets/:id'>
interface Kept { ticket: MyTicket; /** How far the server's clock was ahead of this device's. */ ahead: number }

const name = 'tickets'
const all = (): Record<string, Kept> => privateShelf.read<Record<string, Kept>>(name) ?? {}

/** Tickets that were opened once, kept on this device until their event is over: a hall may have no network. */
export const keptTickets = {
  /** Keeps what can be shown at the door, and lets go of what no longer can. */
  keep: (ticket: MyTicket, now: number): void => {
    const kept = Object.entries(all()).filter(([id, { ticket: one }]) => id !== ticket.id && Date.parse(one.fair.endsAt) > now)
    const mine: [string, Kept][] = ticket.secret && Date.parse(ticket.fair.endsAt) > now ? [[ticket.id, { ticket: { ...ticket, history: [] }, ahead: serverAhead() }]] : []
    privateShelf.write(name, Object.fromEntries([...kept, ...mine]))
  },
  /** The ticket as it was when last read, and the clock it needs. */
  read: (id: string): MyTicket | undefined => {
    const kept = all()[id]
    if (kept) recallServerTime(kept.ahead)
    return kept?.ticket
  },
  drop: (id: string): void => privateShelf.write(name, Object.fromEntries(Object.entries(all()).filter(([one]) => one !== id))),
  list: (now: number): MyTicket[] => Object.values(all()).map(({ ticket }) => ticket).filter(({ fair }) => Date.parse(fair.endsAt) > now).sort((a, b) => Date.parse(a.fair.startsAt) - Date.parse(b.fair.startsAt)),
}
