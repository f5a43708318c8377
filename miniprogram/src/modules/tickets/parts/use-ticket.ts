import { useCallback, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { keptTickets, type MyTicket } from '@/api/kept-tickets'
import { serverNow } from '@/api/server-time'
import { useLoad } from '@/hooks/use-load'

/** What only the network or a server that is away for a moment explains: a ticket that was opened once shows all the same. */
const passing = (error: ApiError): boolean => error.id === 'network_error' || error.status >= 500

export interface TicketNow { ticket: MyTicket | undefined; /** Nothing can be shown. */ error: ApiError | undefined; /** Shown without the server. */ offline: boolean; reload: () => Promise<void>; /** Reads the little that changes at a gate, and the whole when it did. */ watch: () => Promise<void> }

/** A ticket as the server has it, or as this device kept it. */
export function useTicket(id: string): TicketNow {
  const [kept] = useState(() => keptTickets.read(id))
  const { data, error, reload } = useLoad(async () => {
    const ticket = await call('GET /api/tickets/:id', { params: { id } })
    keptTickets.keep(ticket, serverNow())
    return ticket
  }, [id])
  const watch = useCallback(async () => {
    if (!data || error) return reload()
    try {
      const now = await call('GET /api/tickets/:id/now', { params: { id } })
      if (now.version !== data.version || now.inside !== data.inside || now.admission?.at !== data.admission?.at) await reload()
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused
      // The whole knows what to say of it.
      await reload()
    }
  }, [data, error, id, reload])
  const ticket = data ?? kept
  if (error && (!ticket || !passing(error))) {
    if (error.id === 'not_found') keptTickets.drop(id)
    return { ticket: undefined, error, offline: false, reload, watch }
  }
  return { ticket, error: undefined, offline: error !== undefined, reload, watch }
}
