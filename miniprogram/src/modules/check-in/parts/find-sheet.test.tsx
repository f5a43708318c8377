import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type } from '../../../../test/render'
import { FindSheet } from './find-sheet'

const mockFound = { ticketId: 't', name: '张**', studentNo: '****0112', status: { key: 'held', label: '已报名', tone: 'ok' }, inside: false }
let mockInside = false
jest.mock('@/api/call', () => ({ call: async () => ({ items: [{ ...mockFound, inside: mockInside }] }) }))
jest.mock('./new-nonce', () => { let made = 0; return { newNonce: async () => `nonce-${++made}` } })
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })

it('R-FAIR-4 a second try for a forgotten phone is the same scan, by its nonce', async () => {
  const admit = jest.fn<Promise<void>, [string, string]>()
  admit.mockRejectedValueOnce(new ApiError('network_error', { message: '暂时连不上服务器', next: '', status: 0 })).mockResolvedValueOnce(undefined)
  const place = render(<FindSheet open offline={false} mode="entry" admit={admit} onClose={() => {}} />)
  type(place, '姓名或学号', '张雨桐')
  tap(place, '查找')
  await settle()
  act(() => place.querySelector<HTMLElement>('.ui-item')?.closest('button')?.click())
  await settle()
  tap(place, '证件一致，放行')
  await settle()
  expect(place.textContent).toContain('暂时连不上服务器')
  tap(place, '证件一致，放行')
  await settle()
  expect(admit.mock.calls).toEqual([['t', 'nonce-1'], ['t', 'nonce-1']])
})

it.each([['entry', true], ['exit', false]] as const)('R-FAIR-4 says before %s that one who is inside would be refused: %s', async (mode, said) => {
  mockInside = true
  const place = render(<FindSheet open offline={false} mode={mode} admit={jest.fn()} onClose={() => {}} />)
  type(place, '姓名或学号', '张雨桐')
  tap(place, '查找')
  await settle()
  act(() => place.querySelector<HTMLElement>('.ui-item')?.closest('button')?.click())
  await settle()
  expect(place.textContent?.includes('已在场内，放行会被拒绝')).toBe(said)
})

it('R-FAIR-5 cannot search without a network, and says so', () => {
  expect(render(<FindSheet open offline mode="entry" admit={jest.fn()} onClose={() => {}} />).textContent).toContain('没有网络，不能查找')
})
