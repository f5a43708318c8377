import { checkForm } from '@shared/kernel/check-form'
import { type FormValues } from '@shared/kernel/form-field'
import { checkJob } from '@shared/jobs/check-job'
import { resumeSections } from '@shared/resumes/sections'
import { demoStories } from '../demo-stories'
import { inDays } from '../../e2e/in-days'
import { demoAdverts } from './demo-adverts'
import { demoCareers } from './demo-careers'

it.each(demoAdverts().map((advert) => [advert.title, advert] as const))('R-JOB-1 the advert %s can be published', (_title, { salaryMinYuan = '', salaryMaxYuan = '', headcount, deadlineInDays, majors, ...advert }) => {
  const values: FormValues = { title: advert.title, kind: advert.kind, category: advert.category, industry: advert.industry, cityCode: advert.cityCode, degree: advert.degree, description: advert.description,
    salaryMin: String(salaryMinYuan), salaryMax: String(salaryMaxYuan), headcount: String(headcount), deadline: inDays(deadlineInDays) }
  expect(checkJob(values, majors, new Date())).toEqual([])
})

it('R-CV-2 nothing in the demonstration’s résumés is marked wrong', () => {
  const wrong = demoCareers(2027).flatMap(({ zh, en }) => [zh, ...(en ? [en] : [])]).flatMap((resume) => (['intention', 'selfDescription'] as const).flatMap((section) => checkForm(resumeSections[section].fields, resume[section]))
    .concat((['experience', 'skills', 'awards'] as const).flatMap((section) => resume[section].flatMap(({ values }) => checkForm(resumeSections[section].fields, values)))))
  expect(wrong).toEqual([])
})

it('R-PUSH-1 those who look for work are bound, so that they can be told', () => {
  const bound = demoStories.filter(({ wechat }) => wechat !== undefined).map(({ student }) => student)
  for (const { student } of demoCareers(2027)) expect(bound).toContain(student)
})
