import type { ServerFrame } from '@shared/hall/frames'

const kinds: readonly string[] = ['hello', 'message', 'sent', 'read', 'stopped', 'resumed', 'call', 'signal', 'refused', 'pong'] satisfies readonly ServerFrame['t'][]

/** A text of our own server as a frame; undefined for one this version does not know. */
export function parseFrame(text: string): ServerFrame | undefined {
  try {
    const frame: ServerFrame = JSON.parse(text)
    return kinds.includes(frame.t) ? frame : undefined
  } catch {
    return undefined
  }
}
