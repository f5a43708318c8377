export interface MinuteCount { at: string; count: number }
const minuteMs = 60_000

/** The last `span` minutes up to `now`, each with its count; those the server does not name had none. */
export function fillMinutes(known: readonly MinuteCount[], now: number, span: number): MinuteCount[] {
  const counts = new Map(known.map(({ at, count }) => [Math.floor(Date.parse(at) / minuteMs), count]))
  const last = Math.floor(now / minuteMs)
  return Array.from({ length: span }, (_, index) => { const minute = last - span + 1 + index; return { at: new Date(minute * minuteMs).toISOString(), count: counts.get(minute) ?? 0 } })
}
