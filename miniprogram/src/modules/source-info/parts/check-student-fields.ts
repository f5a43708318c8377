import type { StudentFieldKey } from '@shared/source-info/fields'

const rules: Partial<Record<StudentFieldKey, [RegExp, string]>> = {
  origin: [/^\d{6}$/, '请选择到区县'],
  phone: [/^1[3-9]\d{9}$/, '请填写 11 位手机号'],
  qq: [/^(\d{5,12})?$/, 'QQ号码为 5–12 位数字'],
  homeAddress: [/^.{5,}$/s, '请填写到门牌号'],
  homePostcode: [/^\d{6}$/, '邮编为 6 位数字'],
  homePhone: [/^([\d-]{7,13})?$/, '请填写区号和号码'],
}

/** What the server would refuse, said before asking it; empty when nothing is. */
export function checkStudentFields(values: Record<StudentFieldKey, string>): Partial<Record<StudentFieldKey, string>> {
  const wrong: Partial<Record<StudentFieldKey, string>> = {}
  for (const key of ['origin', 'phone', 'qq', 'homeAddress', 'homePostcode', 'homePhone'] as const) {
    const rule = rules[key]
    if (rule && !rule[0].test(values[key].trim())) wrong[key] = rule[1]
  }
  return wrong
}
