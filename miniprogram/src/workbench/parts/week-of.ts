import { beijingInstant } from '@shared/kernel/beijing-instant'

const dayMs = 86_400_000
/** A day (2026-07-10) some days on. */
export const shiftDay = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10)

/** The seven days of the week a day lies in, from Monday. */
export function weekOf(day: string): string[] {
  const monday = shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
  return [0, 1, 2, 3, 4, 5, 6].map((by) => shiftDay(monday, by))
}

/** The first instant of a day in China. */
export const beginOf = (day: string): string => beijingInstant(`${day}T00:00`)?.toISOString() ?? ''
