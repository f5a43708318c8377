import { act } from 'react'
import { aFair } from '../../../../test/a-ticket'
import { render, tap } from '../../../../test/render'
import { ApiError } from '@/api/api-error'
import type { Fair } from './fair'
import { RegisterFoot } from './register-foot'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
const mockOpen = jest.fn<void, [string]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
jest.mock('@/ui/open-page', () => ({ openPage: (page: string) => mockOpen(page) }))
const reload = jest.fn()
beforeEach(() => { mockServer.mockReset(); mockOpen.mockReset(); reload.mockReset() })
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
const fair = (over: Partial<Fair> = {}): Fair => ({ ...aFair(), intro: '', left: 3, waiting: 0, waitingMax: 50, wouldWait: false, booths: 0, version: 1, serverNow: '', ...over })

it('R-FAIR-2 registers after saying what is shared, and opens the ticket', async () => {
  mockServer.mockResolvedValue({ id: 't' })
  const place = render(<RegisterFoot fair={fair()} reload={reload} />)
  tap(place, '报名')
  expect([place.textContent?.includes('姓名和学号只有你的学校看得完整'), mockServer.mock.calls.length]).toEqual([true, 0])
  tap(place, '确认报名')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/tickets', { body: { fairId: 'f' } })
  expect(mockOpen).toHaveBeenCalledWith('/modules/tickets/pages/show/index?id=t&fresh=1')
})

it('R-FAIR-2 calls the waiting list by its name beforehand', () => {
  const place = render(<RegisterFoot fair={fair({ wouldWait: true })} reload={reload} />)
  tap(place, '报名候补')
  expect(place.textContent).toContain('有人取消时按顺序自动补上')
})

it('R-FAIR-2 says why one cannot register', () => {
  const place = render(<RegisterFoot fair={fair({ whyNotRegister: { error: 'event_registration_over', message: '报名已经截止', next: '请看看其他活动' } })} reload={reload} />)
  tap(place, '报名')
  expect([place.textContent?.includes('报名已经截止，请看看其他活动'), place.textContent?.includes('确认报名')]).toEqual([true, false])
})

it('R-FAIR-2 keeps the refusal in sight when the last place went meanwhile, and reads the event again', async () => {
  mockServer.mockRejectedValue(new ApiError('event_full', { message: '名额和候补都已满', next: '请稍后再来', status: 409 }))
  const place = render(<RegisterFoot fair={fair()} reload={reload} />)
  tap(place, '报名')
  tap(place, '确认报名')
  await settle()
  expect([place.textContent?.includes('名额和候补都已满'), reload.mock.calls.length]).toEqual([true, 1])
})

it('R-FAIR-2 leads to the ticket of one who is registered', () => {
  tap(render(<RegisterFoot fair={fair({ ticket: { id: 'mine', status: { key: 'held', label: '已报名', tone: 'ok' } } })} reload={reload} />), '查看入场券')
  expect(mockOpen).toHaveBeenCalledWith('/modules/tickets/pages/show/index?id=mine')
})
