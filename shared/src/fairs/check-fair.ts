import { beijingInstant } from '../kernel/beijing-instant'
import { checkForm } from '../kernel/check-form'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { limits } from '../kernel/limits'
import { fairFields } from './fair-fields'

const problem = (field: string, message: string): FormProblem => ({ field, message, level: 'error' })
const longestMs = 14 * 86_400_000

/**
 * What keeps an event from being published (R-FAIR-1), in the form's order; each field at most once. That it is over already is no defect of
 * the form: the clock is asked.
 */
export function checkFair(values: FormValues, organiser: 'school' | 'employer'): FormProblem[] {
  const found = checkForm(fairFields, values)
  const wrong = new Set(found.map(({ field }) => field))
  const more: FormProblem[] = []
  for (const one of [...checkWhere(values), ...checkNumbers(values), ...checkTimes(values), ...checkAudience(values, organiser)]) {
    if (!wrong.has(one.field)) more.push(one)
    wrong.add(one.field)
  }
  const order = Object.keys(fairFields)
  return [...found, ...more].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

function checkWhere({ place = '', link = '' }: FormValues): FormProblem[] {
  if (!place.trim() && !link.trim()) return [problem('place', '请填写地点，线上活动填写线上链接')]
  return link.trim() && !/^https:\/\/[^\s]+\.[^\s]+$/.test(link.trim()) ? [problem('link', '链接以 https:// 开头')] : []
}

function checkNumbers({ capacity = '', waitingMax = '' }: FormValues): FormProblem[] {
  const most = limits.eventCapacityMax
  const right = Number(capacity) >= 1 && Number(capacity) <= most
  return [...(right ? [] : [problem('capacity', `名额为 1–${most}`)]), ...(Number(waitingMax) <= most ? [] : [problem('waitingMax', `候补名额最多 ${most}`)])]
}

function checkTimes(values: FormValues): FormProblem[] {
  const at = (field: string): number | undefined => beijingInstant(values[field])?.getTime()
  const [starts, ends, from, to, checkIn] = ['startsAt', 'endsAt', 'registrationFrom', 'registrationTo', 'checkInFrom'].map(at)
  const found: FormProblem[] = []
  if (starts !== undefined && ends !== undefined && ends <= starts) found.push(problem('endsAt', '结束时间要晚于开始时间'))
  if (starts !== undefined && ends !== undefined && ends - starts > longestMs) found.push(problem('endsAt', '一个活动最长 14 天'))
  if (from !== undefined && to !== undefined && to <= from) found.push(problem('registrationTo', '报名截止要晚于报名开始'))
  if (ends !== undefined && to !== undefined && to > ends) found.push(problem('registrationTo', '报名截止不能晚于活动结束'))
  if (ends !== undefined && checkIn !== undefined && checkIn >= ends) found.push(problem('checkInFrom', '检票开始要早于活动结束'))
  return found
}

const checkAudience = ({ audience, schoolId = '' }: FormValues, organiser: 'school' | 'employer'): FormProblem[] =>
  organiser === 'employer' && audience === 'school' && !/^[0-9a-f]{24}$/.test(schoolId) ? [problem('schoolId', '请选择面向的学校')] : []
