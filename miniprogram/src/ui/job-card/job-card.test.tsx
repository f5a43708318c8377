import { render } from '../../../test/render'
import { JobCard, type CardJob } from './index'

const job: CardJob = { id: 'j', title: '前端开发工程师', open: true, employer: { name: '龙江数科' }, city: { label: '哈尔滨市' }, degree: { label: '本科' }, kind: { label: '全职' }, salaryMinFen: 800_000, salaryMaxFen: 1_200_000 }
const reasons = ['类别', '专业', '城市', '薪资'].map((label) => ({ key: label, label }))

it('R-JOB-1 says pay, employer, city and degree', () => {
  expect(render(<JobCard job={job} />).textContent).toBe('前端开发工程师8–12K龙江数科哈尔滨市 · 本科 · 全职')
})

it('R-PUSH-1 says the score and the three weightiest reasons', () => {
  expect(render(<JobCard job={job} fit={{ score: 85, reasons }} />).textContent).toMatch(/匹配 85类别专业城市$/)
})

it('R-JOB-1 draws one that is over grey, and says so', () => {
  const place = render(<JobCard job={{ ...job, open: false }} closed="已截止" />)
  expect([place.textContent?.includes('已截止'), place.querySelector('.job-card--off') !== null]).toEqual([true, true])
})
