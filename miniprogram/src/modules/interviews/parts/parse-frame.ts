import type { ServerFrame } from '@shared/hall/frames'

/** A table, so that a new frame does not compile until it is named here. */
const kinds: Record<ServerFrame['t'], true> = { hello: true, message: true, sent: true, read: true, stopped: true, resumed: true, call: true, signal: true, refused: true, pong: true }

/** A text of our own server as a frame; undefined for one this version does not know. */
export function parseFrame(text: string): ServerFrame | undefined {
  try {
    const frame: ServerFrame = JSON.parse(text)
    return Object.hasOwn(kinds, frame.t) ? frame : undefined
  } catch {
    return undefined
  }
}
