import { clock } from '../../../clock'

/** The year of a date of graduation (YYYY-MM-DD); this year when the roster has none. */
export function graduationYear(graduatesOn: string | undefined): number {
  const year = Number(graduatesOn?.slice(0, 4))
  return year >= 1900 ? year : Number(clock.now().toISOString().slice(0, 4))
}
