import { act } from 'react'
import { aTicket } from '../../../../test/a-ticket'
import { render } from '../../../../test/render'
import { ApiError } from '@/api/api-error'
import { keptTickets } from '@/api/kept-tickets'
import { privateShelf } from '@/api/private-shelf'
import { useTicket, type TicketNow } from './use-ticket'

const mockServer = jest.fn<Promise<object>, [key?: string]>()
jest.mock('@/api/call', () => ({ call: (key: string) => mockServer(key) }))
const refused = (id: 'network_error' | 'not_found', status: number) => new ApiError(id, { message: '', next: '', status })
const now = Date.parse('2026-11-28T00:30:00.000Z')
beforeEach(() => { jest.useFakeTimers({ now, doNotFake: ['setTimeout'] }); privateShelf.clear(); mockServer.mockReset() })
afterEach(() => { jest.useRealTimers() })

async function open(): Promise<TicketNow[]> {
  const seen: TicketNow[] = []
  function Page() { seen.push(useTicket('t')); return null }
  render(<Page />)
  await act(async () => { await new Promise((done) => setTimeout(done)) })
  return seen
}

it('R-FAIR-3 a ticket opened once is shown without a network, at once', async () => {
  mockServer.mockResolvedValueOnce(aTicket())
  await open()
  mockServer.mockRejectedValue(refused('network_error', 0))
  const seen = await open()
  expect([seen[0]?.ticket?.id, seen[0]?.offline]).toEqual(['t', false])
  expect([seen.at(-1)?.ticket?.secret, seen.at(-1)?.offline, seen.at(-1)?.error]).toEqual([aTicket().secret, true, undefined])
})

it('R-FAIR-3 a ticket that was never opened says that there is no network', async () => {
  mockServer.mockRejectedValue(refused('network_error', 0))
  expect((await open()).at(-1)).toMatchObject({ ticket: undefined, error: { id: 'network_error' } })
})

it('R-FAIR-3 another one’s ticket is not shown from this device’s memory', async () => {
  keptTickets.keep(aTicket(), now)
  mockServer.mockRejectedValue(refused('not_found', 404))
  expect((await open()).at(-1)).toMatchObject({ ticket: undefined, error: { id: 'not_found' } })
  expect(keptTickets.read('t')).toBeUndefined()
})

it('R-FAIR-3 lets go of a ticket that holds no place any more, and of those whose event is over', async () => {
  keptTickets.keep(aTicket(), now)
  keptTickets.keep(aTicket({ id: 'other' }), now)
  keptTickets.keep(aTicket({ secret: undefined }), now)
  expect(keptTickets.list(now).map(({ id }) => id)).toEqual(['other'])
  expect(keptTickets.list(Date.parse('2026-11-28T08:00:00.000Z'))).toEqual([])
})

it('R-FAIR-4 while it is watched little is read, and the whole once it was scanned', async () => {
  const admission = { at: '2026-11-28T01:12:00.000Z', gate: '1 号门' }
  mockServer.mockResolvedValueOnce(aTicket())
  const seen = await open()
  mockServer.mockResolvedValueOnce({ version: 3, inside: false })
  await act(async () => seen.at(-1)?.watch())
  mockServer.mockResolvedValueOnce({ version: 3, inside: true, admission }).mockResolvedValueOnce(aTicket({ inside: true, admission }))
  await act(async () => seen.at(-1)?.watch())
  expect(mockServer.mock.calls.map(([key]) => key)).toEqual(['GET /api/tickets/:id', 'GET /api/tickets/:id/now', 'GET /api/tickets/:id/now', 'GET /api/tickets/:id'])
  expect(seen.at(-1)?.ticket?.admission).toEqual(admission)
})
