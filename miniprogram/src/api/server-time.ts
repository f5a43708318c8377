let offset = 0

/** Learns how far this device's clock is from the server's, from any answer's headers. */
export function learnServerTime(headers: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase()
    if (key !== 'x-server-time' && key !== 'date') continue
    const at = key === 'date' ? Date.parse(String(value)) : Number(value)
    if (!Number.isFinite(at)) continue
    offset = at - Date.now()
    if (key === 'x-server-time') return
  }
}

/** The server's time now, in ms since the epoch: countdowns must not trust the phone's clock. */
export const serverNow = (): number => Date.now() + offset
