import { act } from 'react'
import { aTicket } from '../../../../test/a-ticket'
import { render, tap } from '../../../../test/render'
import { ApiError } from '@/api/api-error'
import { CancelTicket } from './cancel-ticket'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn(async () => undefined)
beforeEach(() => { mockServer.mockReset(); reload.mockClear() })
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })

it('R-FAIR-2 cancels the version read, after saying that the place goes to somebody else', async () => {
  mockServer.mockResolvedValue({})
  const place = render(<CancelTicket ticket={aTicket()} reload={reload} />)
  tap(place, '取消报名')
  expect([place.textContent?.includes('名额给候补的同学'), mockServer.mock.calls.length]).toEqual([true, 0])
  tap(place, '确认取消报名')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/tickets/:id/cancel', { params: { id: 't' }, body: { version: 3 } })
  expect(reload).toHaveBeenCalledTimes(1)
})

it('R-FAIR-2 says why a used ticket cannot be cancelled', () => {
  const why = { error: 'ticket_used', message: '已经入场，不能取消报名', next: '如有疑问请联系活动主办方' }
  expect(render(<CancelTicket ticket={aTicket({ actions: [{ key: 'cancel', label: '取消报名', why }] })} reload={reload} />).textContent).toContain(why.message)
})

it('R-FAIR-2 keeps a refusal in sight, and reads the ticket again when it changed meanwhile', async () => {
  mockServer.mockRejectedValue(new ApiError('stale_version', { message: '内容已经变化', next: '请刷新', status: 409 }))
  const place = render(<CancelTicket ticket={aTicket()} reload={reload} />)
  tap(place, '取消报名')
  tap(place, '确认取消报名')
  await settle()
  expect([place.textContent?.includes('内容已经变化'), reload.mock.calls.length]).toEqual([true, 1])
})

it('R-FAIR-2 offers nothing on a ticket that is over', () => expect(render(<CancelTicket ticket={aTicket({ actions: [] })} reload={reload} />).textContent).toBe(''))
