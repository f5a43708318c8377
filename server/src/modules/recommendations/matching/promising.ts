import { full } from './points-of'

const rest = full.industry + full.salary + full.nature
const most = {
  category: full.category + rest, major: full.major + rest, categoryMajor: full.category + full.major + rest,
  categoryCity: full.category + full.city + rest, majorCity: full.major + full.city + rest, all: full.category + full.major + full.city + rest,
}

/** Of 32 rows, those that may still reach `need`, seeing only whether category, major and city are met. */
export function promising(category: number, major: number, city: number, need: number): number {
  if (need <= most.major) return category | major
  let open = need <= most.all ? category & major & city : 0
  if (need <= most.categoryMajor) open |= category & major
  if (need <= most.categoryCity) open |= category & city
  if (need <= most.majorCity) open |= major & city
  if (need <= most.category) open |= category
  return open
}
