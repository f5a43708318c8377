let offset = 0
let learned = false

/** Learns how far this device's clock is from the server's, from any answer's headers. */
export function learnServerTime(headers: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase()
    if (key !== 'x-server-time' && key !== 'date') continue
    const at = key === 'date' ? Date.parse(String(value)) : Number(value)
    if (!Number.isFinite(at)) continue
    offset = at - Date.now()
    learned = true
    if (key === 'x-server-time') return
  }
}

/** The server's time now, in ms since the epoch: countdowns must not trust the phone's clock. */
export const serverNow = (): number => Date.now() + offset

/** How far the server's clock is ahead of this device's, in ms: to be kept beside what must be right without a network. */
export const serverAhead = (): number => offset

/** Takes a kept difference, until the server is heard again. */
export function recallServerTime(ahead: number): void {
  if (!learned) offset = ahead
}
