import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render } from '../../../../test/render'
import { BindByScan } from './bind-by-scan'

const mockAsked = jest.fn<Promise<unknown>, [string]>()
jest.mock('@/api/call', () => ({ call: (key: string) => mockAsked(key) }))
const scene = { qrSvg: '<svg/>', imageUrl: '', url: 'http://weixin.qq.com/q/x', expiresAt: '2026-11-22T02:00:00.000Z' }
const binding = (over = {}) => ({ bound: false, officialAccount: false, miniProgram: false, followed: false, ...over })
const pass = (ms: number) => act(async () => { await jest.advanceTimersByTimeAsync(ms) })
let answers: (() => Promise<unknown>)[] = []

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-22T01:50:00.000Z') })
  mockAsked.mockReset().mockImplementation((key) => (key === 'POST /api/accounts/binding/scene' ? Promise.resolve(scene) : (answers.shift() ?? (() => Promise.resolve(binding())))()))
  answers = []
})
afterEach(() => { jest.useRealTimers() })

it('R-ACC-3 notices the scan by itself within two seconds', async () => {
  const onBound = jest.fn()
  render(<BindByScan title="绑定微信" onBound={onBound} />)
  await pass(0)
  answers = [() => Promise.resolve(binding({ bound: true, officialAccount: true, followed: true }))]
  await pass(2000)
  expect(onBound).toHaveBeenCalledTimes(1)
})

it('R-ACC-3 goes on asking when the network fails for a while', async () => {
  const onBound = jest.fn()
  const place = render(<BindByScan title="绑定微信" onBound={onBound} />)
  await pass(0)
  answers = [
    () => Promise.reject(new ApiError('network_error', { message: '', next: '', status: 0 })),
    () => Promise.resolve(binding({ bound: true, officialAccount: true, followed: true })),
  ]
  await pass(1500)
  expect(place.textContent).toContain('网络不稳定')
  await pass(1500)
  expect(onBound).toHaveBeenCalled()
})

it('R-ACC-4 says when the scanning WeChat belongs to another student', async () => {
  const place = render(<BindByScan title="绑定微信" onBound={() => {}} />)
  await pass(0)
  answers = [() => Promise.resolve(binding({ problem: { error: 'wechat_taken', message: '这个微信已绑定其他学生', next: '请先解除绑定' } }))]
  await pass(1500)
  expect(place.textContent).toContain('这个微信已绑定其他学生')
})

it('offers a new QR when the old one has expired, and stops asking', async () => {
  const place = render(<BindByScan title="绑定微信" onBound={() => {}} />)
  await pass(10 * 60_000 + 1000)
  const before = mockAsked.mock.calls.length
  await pass(10_000)
  expect(place.textContent).toContain('二维码已过期')
  expect(mockAsked.mock.calls.length).toBe(before)
})
