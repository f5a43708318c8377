import type { VideoCall } from './call'

/** How far a call has come: it never goes back, and its version stays what it was when it rang. */
const stageOf = ({ status }: Pick<VideoCall, 'status'>): number => (status.key === 'ringing' ? 0 : status.key === 'live' ? 1 : 2)

/** Of two answers the newer: another call by when it began, the same one by how far it has come. Roads overtake each other. */
export function newerCall(held: VideoCall | undefined, next: VideoCall): VideoCall {
  if (!held) return next
  if (held.id !== next.id) return Date.parse(next.startedAt) >= Date.parse(held.startedAt) ? next : held
  return stageOf(next) >= stageOf(held) ? next : held
}
