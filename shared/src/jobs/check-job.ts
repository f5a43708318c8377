import { checkForm } from '../kernel/check-form'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { limits } from '../kernel/limits'
import { endOfDeadline } from './end-of-deadline'
import { jobFields } from './job-fields'
import { majorClasses } from './major-classes'

const { jobSalaryMinYuan: least, jobSalaryMaxYuan: most, jobHeadcountMax, jobDaysMax } = limits
const problem = (field: string, message: string): FormProblem => ({ field, message, level: 'error' })

/**
 * What keeps a job from being published (R-JOB-1), in the form's order; each field at most once. That the deadline has passed is no
 * defect of the form: it is asked by the clock, with endOfDeadline().
 */
export function checkJob(values: FormValues, majors: readonly string[], now: Date): FormProblem[] {
  const found = checkForm(jobFields, values)
  const wrong = new Set(found.map(({ field }) => field))
  const more = [...checkSalary(values), ...checkHeadcount(values), ...checkMajors(majors), ...checkDeadline(values, now)].filter(({ field }) => !wrong.has(field))
  const order = [...Object.keys(jobFields), 'majors']
  return [...found, ...more].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

function checkSalary({ salaryMin = '', salaryMax = '' }: FormValues): FormProblem[] {
  if (!salaryMin && !salaryMax) return []
  if (!salaryMin || !salaryMax) return [problem(salaryMin ? 'salaryMax' : 'salaryMin', '请填写月薪上限和下限，或都不填（面议）')]
  if (Number(salaryMin) < least) return [problem('salaryMin', `月薪不低于 ${least} 元`)]
  if (Number(salaryMax) > most) return [problem('salaryMax', `月薪不高于 ${most} 元`)]
  return Number(salaryMin) > Number(salaryMax) ? [problem('salaryMax', '月薪上限不能低于下限')] : []
}

const checkHeadcount = ({ headcount }: FormValues): FormProblem[] => {
  const count = Number(headcount ?? '')
  return count >= 1 && count <= jobHeadcountMax ? [] : [problem('headcount', `招聘人数为 1–${jobHeadcountMax}`)]
}

function checkMajors(majors: readonly string[]): FormProblem[] {
  if (majors.length > limits.jobMajorsMax) return [problem('majors', `专业最多 ${limits.jobMajorsMax} 个`)]
  const strange = majors.find((major) => (/^\d+$/.test(major) ? !Object.hasOwn(majorClasses, major) : major.trim().length < 2))
  return strange === undefined ? [] : [problem('majors', `没有“${strange}”这个专业，请重新选择`)]
}

function checkDeadline({ deadline }: FormValues, now: Date): FormProblem[] {
  const end = endOfDeadline(deadline)
  return end && end.getTime() - now.getTime() > (jobDaysMax + 1) * 86_400_000 ? [problem('deadline', `截止日期在一年（${jobDaysMax} 天）之内`)] : []
}
