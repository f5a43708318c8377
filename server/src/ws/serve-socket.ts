import { type ClientFrame, closeCodes, type ServerFrame } from '@shared/hall/frames'
import { type RawData, type WebSocket } from 'ws'
import { socketFrames } from '../http/metrics'
import { type SignedIn } from '../http/read-session'
import { createPace } from './create-pace'
import { type Line } from './line'
import { readFrame } from './read-frame'
import { refusedFrame } from './refused-frame'
import { socketKeys } from './socket-keys'
import { takeFrame } from './take-frame'

const textOnly = 1003
// A reader this far behind gets nothing of it in time: it connects again and resumes.
const unsentMax = 1024 * 1024

/** Serves one socket of a person: its frames one after the other, so that what they say keeps its order. */
export function serveSocket(socket: WebSocket, { actor, sessionId }: SignedIn): Line {
  const mayTake = createPace()
  let work: Promise<void> = Promise.resolve()
  let alive = true
  const say = (frame: ServerFrame): void => line.send(JSON.stringify(frame))
  const serve = async (text: string): Promise<void> => {
    let frame: ClientFrame | undefined
    try {
      frame = readFrame(text)
      for (const answer of await takeFrame(actor, frame)) say(answer)
      socketFrames.inc({ frame: frame.t, outcome: 'done' })
    } catch (error) {
      const refused = refusedFrame(error, frame)
      socketFrames.inc({ frame: refused.about.t, outcome: refused.error })
      say(refused)
    }
  }
  const line: Line = {
    sessionId, accountId: actor.id, keys: socketKeys.of(actor), gone: new Promise((resolve) => { socket.once('close', () => resolve()) }),
    send(text) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > unsentMax) socket.terminate()
      else socket.send(text)
    },
    end: (code) => socket.close(code),
    beat() {
      if (!alive) { socket.terminate(); return }
      alive = false
      socket.ping()
    },
    cut: () => socket.terminate(),
    idle: () => work,
  }
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return
    if (isBinary || !Buffer.isBuffer(data)) { socket.close(textOnly); return }
    if (!mayTake()) { socket.close(closeCodes.flooded); return }
    const text = data.toString('utf8')
    work = work.then(() => serve(text))
  })
  socket.on('pong', () => { alive = true })
  // A frame that is too large or broken: ws closes with the right code by itself.
  socket.on('error', () => undefined)
  return line
}
