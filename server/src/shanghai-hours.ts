const offsetMs = 8 * 3_600_000
const dayMs = 24 * 3_600_000

/** Day and minute of the day in Asia/Shanghai, which has no summer time; `midnight` is when the day began. */
export function shanghaiDay(at: Date): { day: string; minute: number; midnight: Date } {
  const local = at.getTime() + offsetMs
  const midnight = Math.floor(local / dayMs) * dayMs
  return { day: new Date(midnight).toISOString().slice(0, 10), minute: Math.floor((local - midnight) / 60_000), midnight: new Date(midnight - offsetMs) }
}
