import type { SignalKind, Side } from '@shared/hall/frames'
import type { CallRoad } from '@shared/calls/roads'
import type { MediaState } from './call-phase'

/** What is used of a browser's RTCPeerConnection. */
export interface Connection extends Pick<RTCPeerConnection, 'addTrack' | 'addTransceiver' | 'close' | 'connectionState' | 'onicecandidate' | 'onconnectionstatechange' | 'ontrack'> {
  createOffer(): Promise<RTCSessionDescriptionInit>
  createAnswer(): Promise<RTCSessionDescriptionInit>
  setLocalDescription(description: RTCSessionDescriptionInit): Promise<void>
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>
  addIceCandidate(candidate: RTCIceCandidateInit): Promise<void>
}
export interface PeerOptions {
  side: Side
  /** The own picture and sound; none: one only watches. */
  stream: MediaStream | undefined
  connect: () => Connection
  /** A name no session had before, also not before a reload. */
  newSession: () => string
  send: (kind: SignalKind, data: object) => void
  onState: (state: MediaState) => void
  onRemote: (stream: MediaStream) => void
  /** The other side's page stands, and by which road. */
  onRoad: (road: CallRoad) => void
}
export interface VideoPeer { begin: () => void; take: (kind: SignalKind, data: string) => Promise<void>; again: () => void; close: () => void }
interface Said { session?: string; sdp?: string; candidate?: RTCIceCandidateInit; road?: CallRoad }

const states: Partial<Record<RTCPeerConnectionState, MediaState>> = { connecting: 'connecting', connected: 'connected', disconnected: 'lost', failed: 'failed' }
const readyMs = 4_000

/** What the other page wrote; anything it did not write as ours does says nothing. */
function parseSaid(data: string): Said {
  try {
    const said: Said | null = JSON.parse(data)
    return said ?? {}
  } catch {
    return {}
  }
}

/**
 * One side of the picture. The student's page says `ready` until the employer's answers with an offer; each offer begins a session of its own, so that
 * either page may be reloaded or lose its network: what belongs to an older session is dropped.
 */
export function openVideoPeer({ side, stream, connect, newSession, send, onState, onRemote, onRoad }: PeerOptions): VideoPeer {
  let connection: Connection | undefined
  let session = ''
  let described = false
  let closed = false
  let early: { session: string; candidate: RTCIceCandidateInit }[] = []
  let asking: ReturnType<typeof setInterval> | undefined

  function renew(name: string): Connection {
    connection?.close()
    session = name
    described = false
    const made = connect()
    connection = made
    made.onicecandidate = ({ candidate }) => { if (candidate && made === connection) send('candidate', { session: name, candidate: candidate.toJSON() }) }
    made.ontrack = ({ streams: [remote] }) => { if (remote && made === connection) onRemote(remote) }
    made.onconnectionstatechange = () => {
      const state = states[made.connectionState]
      if (made === connection && state) { onState(state); if (state === 'failed') again() }
    }
    onState('connecting')
    return made
  }

  async function offer(): Promise<void> {
    const made = renew(newSession())
    for (const kind of ['audio', 'video'] as const) {
      const track = stream?.getTracks().find((one) => one.kind === kind)
      if (track && stream) made.addTrack(track, stream)
      // What one does not send one may still receive.
      else made.addTransceiver(kind, { direction: 'recvonly' })
    }
    const { sdp } = await made.createOffer()
    if (made !== connection) return
    await made.setLocalDescription({ type: 'offer', sdp })
    send('offer', { session, sdp })
  }

  async function answer(name: string, sdp: string): Promise<void> {
    clearInterval(asking)
    const made = renew(name)
    await made.setRemoteDescription({ type: 'offer', sdp })
    for (const track of stream?.getTracks() ?? []) if (stream) made.addTrack(track, stream)
    const { sdp: mine } = await made.createAnswer()
    if (made !== connection) return
    await made.setLocalDescription({ type: 'answer', sdp: mine })
    send('answer', { session: name, sdp: mine })
    await describedNow()
  }

  async function describedNow(): Promise<void> {
    described = true
    const mine = early.filter((one) => one.session === session)
    early = []
    for (const { candidate } of mine) await connection?.addIceCandidate(candidate)
  }

  function ready(): void {
    send('ready', { road: 'browser' })
    if (side === 'employer') return
    clearInterval(asking)
    asking = setInterval(() => send('ready', { road: 'browser' }), readyMs)
  }

  /** After a lost network: a session of its own. */
  function again(): void {
    if (closed) return
    if (side === 'employer') void offer()
    else ready()
  }

  return {
    begin: ready,
    again,
    take: async (kind, data) => {
      if (closed) return
      const said = parseSaid(data)
      if (kind === 'ready') {
        if (said.road) onRoad(said.road)
        if (said.road === 'browser' && side === 'employer') await offer()
      } else if (kind === 'offer' && side === 'student' && said.session && said.sdp) await answer(said.session, said.sdp)
      else if (kind === 'answer' && side === 'employer' && said.session === session && said.sdp && !described) {
        await connection?.setRemoteDescription({ type: 'answer', sdp: said.sdp })
        await describedNow()
      } else if (kind === 'candidate' && said.session && said.candidate) {
        if (said.session === session && described) await connection?.addIceCandidate(said.candidate)
        else early.push({ session: said.session, candidate: said.candidate })
      }
    },
    close: () => { closed = true; clearInterval(asking); connection?.close(); connection = undefined },
  }
}
