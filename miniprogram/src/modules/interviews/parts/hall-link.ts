import type { ClientFrame, ServerFrame } from '@shared/hall/frames'
import type { Socket, SocketEvents } from '@/platform/socket'
import { parseFrame } from './parse-frame'
import { reconnectDelay } from './reconnect-delay'

/** `polling`: no socket for now, pages ask over HTTP. A socket is tried on all the while. */
export type LinkState = 'connecting' | 'live' | 'polling'
type Mark = { conversationId: string; seq: number }
export interface LinkListener {
  onFrame?: (frame: ServerFrame) => void
  onState?: (state: LinkState) => void
  /** The last message held of each conversation in sight: said after every connection, so that what was missed arrives. */
  marks?: () => Mark[]
}
export interface LinkOptions { open: (events: SocketEvents) => Socket; random: () => number }
export interface HallLink {
  state: () => LinkState
  /** The line stands as long as somebody listens. Answers how to stop listening. */
  listen: (listener: LinkListener) => () => void
  /** False when no socket is open: the caller takes HTTP. */
  send: (frame: ClientFrame) => boolean
  /** The network is back: do not sit out the pause. */
  hurry: () => void
}

const pingMs = 25_000
const lingerMs = 3_000

/** The line to the hall: connects, keeps alive, comes back with growing pauses, and says after each connection what is held already. */
export function makeHallLink({ open, random }: LinkOptions): HallLink {
  const listeners = new Set<LinkListener>()
  let socket: Socket | undefined
  let state: LinkState = 'connecting'
  let failures = 0
  let heard = true
  let again: ReturnType<typeof setTimeout> | undefined
  let pulse: ReturnType<typeof setInterval> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const enter = (next: LinkState) => {
    if (next === state) return
    state = next
    for (const one of [...listeners]) one.onState?.(next)
  }
  const say = (frame: ClientFrame) => socket?.send(JSON.stringify(frame))
  const end = () => { socket = undefined; clearInterval(pulse); clearTimeout(again); again = undefined }

  function lost(code: number): void {
    end()
    const delay = reconnectDelay(code, failures, random)
    failures++
    enter('polling')
    if (delay !== undefined && listeners.size > 0) again = setTimeout(connect, delay)
  }

  function opened(): void {
    failures = 0
    heard = true
    say({ t: 'resume', marks: [...listeners].flatMap((one) => one.marks?.() ?? []) })
    pulse = setInterval(() => {
      // Nothing since the last ping: the line is dead, whatever the phone believes.
      if (!heard) { socket?.close(); lost(0); return }
      heard = false
      say({ t: 'ping' })
    }, pingMs)
    enter('live')
  }

  function connect(): void {
    clearTimeout(again)
    again = undefined
    if (socket) return
    socket = open({
      onOpen: opened,
      onText: (text) => {
        heard = true
        const frame = parseFrame(text)
        if (frame) for (const one of [...listeners]) one.onFrame?.(frame)
      },
      onClose: lost,
    })
  }

  return {
    state: () => state,
    listen: (listener) => {
      clearTimeout(leaving)
      listeners.add(listener)
      if (!socket && again === undefined) connect()
      // A page that opens while the line stands has missed nothing, but has to be told of its own gaps.
      else if (state === 'live') {
        const marks = listener.marks?.() ?? []
        if (marks.length > 0) say({ t: 'resume', marks })
      }
      return () => {
        listeners.delete(listener)
        // From one page to the next nobody listens for a moment.
        if (listeners.size === 0) leaving = setTimeout(() => { socket?.close(); end(); state = 'connecting'; failures = 0 }, lingerMs)
      }
    },
    send: (frame) => { if (state === 'live') say(frame); return state === 'live' },
    hurry: () => { if (again !== undefined) connect() },
  }
}
