import { beijingInstant } from './beijing-instant'
import { isCreditCode } from './credit-code'
import { type FormField, type FormProblem, type FormValues } from './form-field'

const money = /^(0|[1-9]\d{0,7})(\.\d{1,2})?$/
const kinds: Partial<Record<FormField['kind'], (value: string, field: FormField) => string | undefined>> = {
  number: (value) => (/^\d{1,6}$/.test(value) ? undefined : '请填写整数'),
  money: (value) => (money.test(value) ? undefined : '请填写金额（元），最多两位小数'),
  phone: (value) => (/^[\d-]{7,13}$/.test(value) ? undefined : '请填写正确的电话号码'),
  email: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : '请填写正确的邮箱'),
  postcode: (value) => (/^\d{6}$/.test(value) ? undefined : '邮编为 6 位数字'),
  date: (value) => (isDay(value) ? undefined : '请选择日期'),
  datetime: (value) => (beijingInstant(value) ? undefined : '请选择日期和时间'),
  division: (value) => (/^\d{6}$/.test(value) ? undefined : '请选择到区县'),
  choice: (value, field) => (field.options && Object.hasOwn(field.options, value) ? undefined : '请重新选择'),
  'credit-code': (value) => (isCreditCode(value) ? undefined : '统一社会信用代码不正确，请对照营业执照核对 18 位代码'),
}

const picked: readonly FormField['kind'][] = ['choice', 'date', 'datetime', 'division']

/** True when the field is asked for with these values. */
export const isAsked = (field: FormField, values: FormValues): boolean => !field.when || field.when.is.includes(values[field.when.field] ?? '')

/** What is missing or malformed in a form kept as typed; the order is that of the fields. */
export function checkForm(fields: Readonly<Record<string, FormField>>, values: FormValues): FormProblem[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (!isAsked(field, values)) return []
    const value = (values[key] ?? '').trim()
    if (value === '') return field.required ? [{ field: key, message: `请${picked.includes(field.kind) ? '选择' : '填写'}${field.label}`, level: 'error' as const }] : []
    const message = value.length > field.limit ? `最多 ${field.limit} 个字` : kinds[field.kind]?.(value, field)
    return message ? [{ field: key, message, level: 'error' as const }] : []
  })
}

function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
