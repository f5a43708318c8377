import { type ClientFrame, type ServerFrame } from '@shared/hall/frames'
import { WebSocket } from 'ws'

type Of<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>
export interface TestSocket {
  /** Every frame so far, in order. */
  frames: ServerFrame[]
  send(frame: ClientFrame): void
  sendText(text: string | Buffer): void
  /** The first frame of a kind that fits and was not taken before: here already, or once it comes. */
  next<T extends ServerFrame['t']>(t: T, fits?: (frame: Of<T>) => boolean): Promise<Of<T>>
  /** Resolves with the close code. */
  closed: Promise<number>
  close(): Promise<number>
}

const isOf = <T extends ServerFrame['t']>(frame: ServerFrame, t: T): frame is Of<T> => frame.t === t

/** A real socket of somebody signed in, opened; rejects with the status when the server refuses it. */
export async function openTestSocket(url: string, token: string | undefined, headers: Record<string, string> = {}): Promise<TestSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws`, { headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers } })
  const frames: ServerFrame[] = []
  const taken = new Set<ServerFrame>()
  const waiting = new Set<() => void>()
  const closed = new Promise<number>((resolve) => { socket.once('close', (code) => resolve(code)) })
  socket.on('message', (data) => {
    frames.push(JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : ''))
    for (const look of [...waiting]) look()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('unexpected-response', (_request, response) => reject(new Error(`refused with ${String(response.statusCode)}`)))
    socket.once('error', reject)
  })
  // What the server says by closing is in `closed`.
  socket.on('error', () => undefined)
  return {
    frames, closed,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendText: (text) => socket.send(text),
    next: (t, fits = () => true) => new Promise((resolve) => {
      const look = (): void => {
        for (const frame of frames) {
          if (taken.has(frame) || !isOf(frame, t) || !fits(frame)) continue
          taken.add(frame)
          waiting.delete(look)
          resolve(frame)
          return
        }
      }
      waiting.add(look)
      look()
    }),
    close: () => { socket.close(); return closed },
  }
}
