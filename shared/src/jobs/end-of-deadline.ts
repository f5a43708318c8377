const dayMs = 86_400_000

/** The last instant of a day as typed (2026-07-10), in China: till then one may apply. Undefined when it is no day. */
export function endOfDeadline(day: string | undefined): Date | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const begin = new Date(`${day}T00:00:00+08:00`)
  return Number.isNaN(begin.getTime()) ? undefined : new Date(begin.getTime() + dayMs - 1)
}
