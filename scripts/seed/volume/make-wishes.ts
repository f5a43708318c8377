import { type seeded } from '../../../server/test/seeded'
import { places } from './places'
import { trades } from './trades'
import { weighted } from './weighted'

export interface Wishes { cities: string[]; industries: string[]; categories: string[]; minSalaryFen?: number; unitNatures: string[]; kinds: string[]; enabled: boolean }

/** What a graduate of `major` (code) sets in 推荐设置; undefined for the two in five who never opened it. */
export function makeWishes(majorCode: string, { below, one }: ReturnType<typeof seeded>): Wishes | undefined {
  if (below(5) < 2) return undefined
  const fitting = trades.filter(({ majors }) => majors.includes(majorCode.slice(0, 4)))
  const first = one(fitting.length > 0 && below(6) > 0 ? fitting : trades)
  const cities = [...new Set([...Array(1 + below(3))].map(() => weighted(places, below).code))]
  return {
    cities: below(6) === 0 ? [] : cities, industries: below(3) === 0 ? [one(first.industries)] : [], categories: [...new Set([first.category, ...(below(2) === 0 ? [one(trades).category] : [])])],
    ...(below(3) === 0 ? {} : { minSalaryFen: (30 + below(50)) * 100_00 }), unitNatures: below(5) === 0 ? ['31'] : [], kinds: below(3) === 0 ? ['full_time'] : [], enabled: below(25) > 0,
  }
}
