import { toPreferences, toWishes, wishLists, wrongSalary, type Settings } from './wishes'

const settings: Settings = { cities: ['230100'], industries: ['I'], categories: ['c01'], unitNatures: [], kinds: ['full_time'], minSalaryFen: 600_000, enabled: true, basis: { degree: '本科', major: '软件工程' }, updating: false, more: false }

it('R-PUSH-1 sends back what was read, the salary in fen', () => {
  expect(toPreferences(toWishes(settings))).toEqual({ cities: ['230100'], industries: ['I'], categories: ['c01'], unitNatures: [], kinds: ['full_time'], minSalaryFen: 600_000, enabled: true })
})

it('R-PUSH-1 sends no salary when none is wished for', () => {
  expect(toPreferences({ ...toWishes(settings), minSalary: ' ' })).not.toHaveProperty('minSalaryFen')
})

it('R-PUSH-1 tells a salary that is none', () => {
  expect([wrongSalary(''), wrongSalary('6000'), wrongSalary('499'), wrongSalary('六千'), wrongSalary('6000.5')].map((one) => one === undefined)).toEqual([true, true, false, false, false])
})

it('R-PUSH-1 offers five cities, industries and categories at most', () => {
  expect([wishLists.cities.max, wishLists.industries.max, wishLists.categories.max]).toEqual([5, 5, 5])
})
