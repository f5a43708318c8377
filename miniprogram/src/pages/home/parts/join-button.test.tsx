import { act } from 'react'
import { render } from '../../../../test/render'
import { JoinButton } from './join-button'

const mockCall = { interviewId: 'i', status: { key: 'ringing' }, ringsUntil: '', employer: { name: '北疆智能' } }
jest.mock('@/api/call', () => ({ call: async () => ({ call: mockCall }) }))
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString()

it.each([
  ['rings', 'i', 60_000, '北疆智能 正在呼叫你去接听'],
  ['rang out', 'i', -1_000, '加入视频面试'],
  ['is another interview’s', 'other', 60_000, '加入视频面试'],
])('R-INT-3 the home page says of a call that %s what to do', async (_what, interviewId, ms, words) => {
  Object.assign(mockCall, { interviewId, ringsUntil: inMs(ms) })
  const place = render(<JoinButton interviewId="i" />)
  await settle()
  expect(place.textContent).toBe(words)
})
