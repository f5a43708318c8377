import type { SignalKind, Side } from '@shared/hall/frames'
import type { MediaState } from './call-phase'
import { openVideoPeer, type Connection } from './video-peer'

/** What a browser would do of it: descriptions with a name, and what was asked of it. */
class FakeConnection implements Connection {
  connectionState: RTCPeerConnectionState = 'new'
  onicecandidate: Connection['onicecandidate'] = null
  onconnectionstatechange: Connection['onconnectionstatechange'] = null
  ontrack: Connection['ontrack'] = null
  remote: string[] = []
  candidates: string[] = []
  closed = false
  constructor(readonly name: string) {}
  readonly addTrack = jest.fn()
  readonly addTransceiver = jest.fn()
  async createOffer() { return { type: 'offer' as const, sdp: `offer-${this.name}` } }
  async createAnswer() { return { type: 'answer' as const, sdp: `answer-${this.name}` } }
  async setLocalDescription() { /* nothing to see */ }
  async setRemoteDescription({ sdp }: RTCSessionDescriptionInit) { this.remote.push(sdp ?? '') }
  async addIceCandidate({ candidate }: RTCIceCandidateInit) { this.candidates.push(candidate ?? '') }
  close() { this.closed = true }
}

function side(of: Side) {
  const connections: FakeConnection[] = []
  const sent: { kind: SignalKind; data: string }[] = []
  const states: MediaState[] = []
  const roads: string[] = []
  const peer = openVideoPeer({
    side: of, stream: undefined, newSession: () => `session-${connections.length + 1}`,
    connect: () => { const made = new FakeConnection(`${of}-${connections.length + 1}`); connections.push(made); return made },
    send: (kind, data) => sent.push({ kind, data: JSON.stringify(data) }), onState: (state) => states.push(state), onRemote: () => undefined, onRoad: (road) => roads.push(road),
  })
  return { peer, connections, sent, states, roads, last: () => connections[connections.length - 1] }
}
beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

/** Carries what one side said to the other. */
async function carry(from: ReturnType<typeof side>, to: ReturnType<typeof side>): Promise<void> {
  for (const { kind, data } of from.sent.splice(0)) await to.peer.take(kind, data)
}

it('R-INT-3 the student’s page says it stands, the employer offers, the student answers', async () => {
  const [employer, student] = [side('employer'), side('student')]
  student.peer.begin()
  await carry(student, employer)
  await carry(employer, student)
  await carry(student, employer)
  expect(student.last()?.remote).toEqual(['offer-employer-1'])
  expect(employer.last()?.remote).toEqual(['answer-student-1'])
})

it('R-INT-3 the student’s page says so again until an offer comes, then no more', async () => {
  const student = side('student')
  student.peer.begin()
  jest.advanceTimersByTime(8000)
  expect(student.sent.map(({ kind }) => kind)).toEqual(['ready', 'ready', 'ready'])
  await student.peer.take('offer', JSON.stringify({ session: 's', sdp: 'offer' }))
  student.sent.splice(0)
  jest.advanceTimersByTime(20_000)
  expect(student.sent).toEqual([])
})

it('R-INT-3 a page that is loaded anew begins another session, and the old connection ends', async () => {
  const [employer, student] = [side('employer'), side('student')]
  student.peer.begin()
  await carry(student, employer)
  const reloaded = side('student')
  reloaded.peer.begin()
  await carry(reloaded, employer)
  expect([employer.connections.length, employer.connections[0]?.closed, employer.connections[1]?.closed]).toEqual([2, true, false])
})

it('R-INT-3 an answer to an older session is dropped', async () => {
  const employer = side('employer')
  await employer.peer.take('ready', JSON.stringify({ road: 'browser' }))
  await employer.peer.take('ready', JSON.stringify({ road: 'browser' }))
  await employer.peer.take('answer', JSON.stringify({ session: 'session-1', sdp: 'late' }))
  expect(employer.last()?.remote).toEqual([])
})

it('R-INT-3 candidates wait until the description they belong to', async () => {
  const employer = side('employer')
  await employer.peer.take('ready', JSON.stringify({ road: 'browser' }))
  await employer.peer.take('candidate', JSON.stringify({ session: 'session-1', candidate: { candidate: 'early' } }))
  await employer.peer.take('candidate', JSON.stringify({ session: 'other', candidate: { candidate: 'foreign' } }))
  expect(employer.last()?.candidates).toEqual([])
  await employer.peer.take('answer', JSON.stringify({ session: 'session-1', sdp: 'answer' }))
  expect(employer.last()?.candidates).toEqual(['early'])
})

it('R-INT-3 a connection that failed is made anew by the employer', async () => {
  const employer = side('employer')
  await employer.peer.take('ready', JSON.stringify({ road: 'browser' }))
  const first = employer.last()
  if (!first) throw new Error('no connection')
  first.connectionState = 'failed'
  Reflect.apply(first.onconnectionstatechange ?? (() => undefined), first, [new Event('connectionstatechange')])
  await Promise.resolve()
  expect([employer.states.includes('failed'), employer.connections.length]).toEqual([true, 2])
})

it('R-INT-3 whoever is in WeChat gets no offer, and is named', async () => {
  const employer = side('employer')
  await employer.peer.take('ready', JSON.stringify({ road: 'wechat' }))
  expect([employer.connections.length, employer.roads]).toEqual([0, ['wechat']])
})

it.each(['', 'null', 'no json', '[]', '{"session":1}'])('R-INT-3 what is no signal of ours does nothing: %s', async (data) => {
  const student = side('student')
  for (const kind of ['offer', 'answer', 'candidate', 'ready'] as const) await student.peer.take(kind, data)
  expect(student.connections).toHaveLength(0)
})
