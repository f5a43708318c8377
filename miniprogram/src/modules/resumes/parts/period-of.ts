const month = (day: string): string => day.slice(0, 7).replace('-', '.')

/** From when to when, by month: 2022.09 – 2026.07. `open`: what has no end goes on until today. */
export function periodOf(startOn = '', endOn = '', open = false): string {
  if (!startOn) return endOn && month(endOn)
  if (endOn) return `${month(startOn)} – ${month(endOn)}`
  return open ? `${month(startOn)} – 至今` : `${month(startOn)} 起`
}
