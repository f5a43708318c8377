import { funnel } from './funnel'

it('counts everybody, those who submitted at least once, and the approved', () => {
  expect(funnel({ unconfirmed: 5, pending: 2, approved: 2, rejected: 1 }).map((step) => [step.count, step.percent])).toEqual([[10, 100], [5, 50], [2, 20]])
})

it('shows an empty roster as nothing', () => {
  expect(funnel({ unconfirmed: 0, approved: 0 }).map((step) => step.percent)).toEqual([0, 0, 0])
})
