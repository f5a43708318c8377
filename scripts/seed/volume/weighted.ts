/** One of `list`, as often as its weight says. @param below integers in [0, n), see server/test/seeded */
export function weighted<T extends { weight: number }>(list: readonly T[], below: (limit: number) => number): T {
  let left = below(list.reduce((sum, { weight }) => sum + weight, 0))
  for (const one of list) {
    left -= one.weight
    if (left < 0) return one
  }
  throw new Error('weighted() of an empty list')
}
