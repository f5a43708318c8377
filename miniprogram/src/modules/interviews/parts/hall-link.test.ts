import { closeCodes, type ServerFrame } from '@shared/hall/frames'
import type { SocketEvents } from '@/platform/socket'
import { makeHallLink, type LinkState } from './hall-link'

interface Line extends SocketEvents { sent: string[]; closed: boolean }
let lines: Line[] = []
const open = (events: SocketEvents) => {
  const line: Line = { ...events, sent: [], closed: false }
  lines.push(line)
  return { send: (text: string) => { line.sent.push(text) }, close: () => { line.closed = true } }
}
const line = (): Line => { const last = lines[lines.length - 1]; if (!last) throw new Error('no socket'); return last }
const link = () => makeHallLink({ open, random: () => 1 })
const sent = () => line().sent.map((text): unknown => JSON.parse(text))
beforeEach(() => { lines = []; jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

it('R-INT-2 says after each connection what is held, so that what was missed arrives', () => {
  const marks = () => [{ conversationId: 'c', seq: 7 }]
  link().listen({ marks })
  line().onOpen()
  line().onClose(1006)
  jest.advanceTimersByTime(1000)
  line().onOpen()
  expect([lines.length, sent()]).toEqual([2, [{ t: 'resume', marks: marks() }]])
})

it('R-INT-2 waits longer after each failure, never above half a minute', () => {
  link().listen({})
  const waits = Array.from({ length: 8 }, () => {
    const before = lines.length
    line().onClose(1006)
    let waited = 0
    while (lines.length === before) { jest.advanceTimersByTime(500); waited += 500 }
    return waited
  })
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

it('R-INT-2 leaves half of a pause to chance', () => {
  makeHallLink({ open, random: () => 0 }).listen({})
  line().onClose(1006)
  jest.advanceTimersByTime(500)
  expect(lines).toHaveLength(2)
})

it.each([['signedOut', closeCodes.signedOut], ['tooMany', closeCodes.tooMany]])('R-INT-2 stays away when the server says %s', (_, code) => {
  const states: LinkState[] = []
  link().listen({ onState: (state) => states.push(state) })
  line().onOpen()
  line().onClose(code)
  jest.advanceTimersByTime(600_000)
  expect([lines.length, states]).toEqual([1, ['live', 'polling']])
})

it('R-INT-2 notices a line that is dead without having been closed', () => {
  link().listen({})
  line().onOpen()
  jest.advanceTimersByTime(51_000)
  expect(lines).toHaveLength(2)
  expect(lines[0]?.closed).toBe(true)
})

it('R-INT-2 keeps a line that answers', () => {
  link().listen({})
  line().onOpen()
  for (let turn = 0; turn < 5; turn++) { jest.advanceTimersByTime(25_000); line().onText('{"t":"pong","serverNow":""}') }
  expect(lines).toHaveLength(1)
})

it('R-INT-2 passes on what it knows and drops what it does not', () => {
  const heard: ServerFrame['t'][] = []
  link().listen({ onFrame: (frame) => heard.push(frame.t) })
  for (const text of ['{"t":"stopped","conversationId":"c"}', '{"t":"something-new"}', 'no json']) line().onText(text)
  expect(heard).toEqual(['stopped'])
})

it('R-INT-2 answers that a message has to go over HTTP while there is no socket', () => {
  const one = link()
  one.listen({})
  expect(one.send({ t: 'ping' })).toBe(false)
  line().onOpen()
  expect(one.send({ t: 'ping' })).toBe(true)
})

it('hangs up when nobody listens any more, not between two pages', () => {
  const one = link()
  const leave = one.listen({})
  leave()
  jest.advanceTimersByTime(1000)
  const leaveAgain = one.listen({})
  jest.advanceTimersByTime(60_000)
  expect(lines).toHaveLength(1)
  leaveAgain()
  jest.advanceTimersByTime(3000)
  expect(line().closed).toBe(true)
})

it('comes back at once when the network does', () => {
  const one = link()
  one.listen({})
  line().onClose(1006)
  one.hurry()
  expect(lines).toHaveLength(2)
})
