import type { VideoCall } from './call'

/** Of two answers the newer: another call by when it began, the same one by its version. Roads overtake each other. */
export function newerCall(held: VideoCall | undefined, next: VideoCall): VideoCall {
  if (!held) return next
  if (held.id !== next.id) return Date.parse(next.startedAt) >= Date.parse(held.startedAt) ? next : held
  return next.version >= held.version ? next : held
}
