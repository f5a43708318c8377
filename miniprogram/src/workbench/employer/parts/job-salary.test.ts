import { jobSalary } from './job-salary'

it('R-JOB-1 shows pay as students will read it, and what is half typed as not filled in', () => {
  expect([jobSalary({ salaryMin: '8000', salaryMax: '12000' }), jobSalary({}), jobSalary({ salaryMin: '8000' })]).toEqual(['8000–12000 元/月', '面议', '月薪待填写'])
})
