const drawn = new Map<string, string>()

/** Draws a part only when what it shows has changed, so that the rest of the page keeps focus and scroll. */
export function drawWhenChanged(part: string, shows: unknown, draw: () => void): void {
  const now = JSON.stringify(shows)
  if (drawn.get(part) === now) return
  drawn.set(part, now)
  draw()
}
