const two = (value: number): string => String(value).padStart(2, '0')

/** Milliseconds left as hours:minutes:seconds, hours not capped at a day: 52:14:09. */
export function formatLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
