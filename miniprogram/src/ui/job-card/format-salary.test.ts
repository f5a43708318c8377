import { formatFullSalary, formatSalary } from './format-salary'

const pay = (min?: number, max?: number) => ({ salaryMinFen: min === undefined ? undefined : min * 100, salaryMaxFen: max === undefined ? undefined : max * 100 })

it('R-JOB-1 says a range in thousands, halves kept', () => {
  expect([formatSalary(pay(8000, 12000)), formatSalary(pay(6500, 9000)), formatSalary(pay(10000, 10000))]).toEqual(['8–12K', '6.5–9K', '10K'])
})

it('R-JOB-1 says 面议 when no pay is named, and which end is open', () => {
  expect([formatSalary(pay()), formatSalary(pay(5000)), formatSalary(pay(undefined, 7000))]).toEqual(['面议', '5K起', '7K以内'])
})

it('R-JOB-1 keeps what is less than a thousand in yuan', () => {
  expect(formatSalary(pay(800, 1500))).toBe('800–1500 元')
})

it('R-JOB-1 says the pay in full on the job’s page', () => {
  expect([formatFullSalary(pay(8000, 12000)), formatFullSalary(pay(8000, 8000)), formatFullSalary(pay())]).toEqual(['8,000–12,000 元/月', '8,000 元/月', '面议'])
})
