import { jobProblems } from './job-problems'

const now = Date.parse('2026-11-22T08:00:00Z')
const values = {
  title: 'Java 开发工程师', kind: 'full_time', category: 'c01', industry: 'I', cityCode: '230100', salaryMin: '8000', salaryMax: '12000', headcount: '5', degree: 'bachelor', description: '负责业务系统开发', deadline: '2026-12-31',
}
const fieldsOf = (changed: Record<string, string>, majors: string[] = []) => jobProblems({ values: { ...values, ...changed }, majors }, now).map(({ field }) => field)

it('R-JOB-1 finds nothing wrong with an advert that is complete', () => expect(fieldsOf({})).toEqual([]))

it('R-JOB-1 names what is missing in the form’s order', () => expect(fieldsOf({ description: '', title: '' })).toEqual(['title', 'description']))

it('R-JOB-1 says that a deadline is over, by the day in China', () => {
  expect(fieldsOf({ deadline: '2026-11-21' })).toEqual(['deadline'])
  expect(fieldsOf({ deadline: '2026-11-22' })).toEqual([])
})

it('R-JOB-1 refuses a class of majors that is none', () => expect(fieldsOf({}, ['9999'])).toEqual(['majors']))
