import { isWished } from './is-wished'
import { presentFit } from './present-fit'

const points = { category: 30, major: 0, city: 20, industry: 10, salary: 10, nature: 5, feedback: 0 }
const open = { cities: [], industries: [], unitNatures: [] }

it('R-PUSH-1 says of a wish that was met that it was, and of none that none was', () => {
  const { score, reasons } = presentFit({ score: 75, points }, { ...open, cities: ['230100'], minSalaryFen: 500_000 })
  expect(reasons.map(({ label }) => label)).toEqual(['职位类别符合意向', '城市符合意向', '行业不限', '薪资达到期望', '单位性质不限'])
  expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(score)
})
it('R-PUSH-1 category and major are never left open', () => expect([isWished('category', open), isWished('major', open), isWished('city', open)]).toEqual([true, true, false]))
