import { act } from 'react'
import { render, tap } from '../../../../test/render'
import type { Privacy } from './privacy'
import { PrivacyView } from './privacy-view'

type Input = { body?: object; params?: object } | undefined
const mockServer = jest.fn<Promise<Privacy>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
beforeEach(() => mockServer.mockReset())

const privacy: Privacy = { findable: false, hidePhone: false, blockedEmployers: [{ id: 'e', name: '北疆智能', blockedAt: '2026-11-20T02:00:00.000Z' }], blockedMax: 50 }
const settle = () => act(async () => { await Promise.resolve() })

it('R-ACC-7 lets employers find the student only when the student says so', async () => {
  mockServer.mockResolvedValue({ ...privacy, findable: true })
  const place = render(<PrivacyView first={privacy} />)
  expect(place.textContent).toContain('现在单位搜索不到你')
  act(() => place.querySelector<HTMLButtonElement>('[aria-label="允许单位搜索到我"]')?.click())
  await settle()
  expect(mockServer).toHaveBeenCalledWith('PUT /api/privacy', { body: { findable: true, hidePhone: false } })
  expect(place.textContent).toContain('它们可以邀请你投递')
})

it('R-ACC-7 lets a blocked employer in again', async () => {
  mockServer.mockResolvedValue({ ...privacy, blockedEmployers: [] })
  const place = render(<PrivacyView first={privacy} />)
  tap(place, '取消屏蔽')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('DELETE /api/privacy/blocked-employers/:id', { params: { id: 'e' } })
  expect(place.textContent).not.toContain('北疆智能')
})
