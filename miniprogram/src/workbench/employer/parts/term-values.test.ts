import type { Terms } from '@shared/signing/terms'
import { emptyTerms, termsOfValues, valuesOfTerms } from './term-values'
import { wrongTerm } from './wrong-term'

const terms: Terms = {
  position: '测试工程师', salaryFen: 950050, probationMonths: 3, probationSalaryFen: 800000, workplace: '哈尔滨市松北区', reportOn: '2027-07-06',
  acceptsArchive: false, acceptsHukou: true, damagesFen: 0, notes: '',
}

it('R-SIGN-1 brings terms through the form unchanged', () => {
  expect(termsOfValues(valuesOfTerms(terms))).toEqual(terms)
})
it('R-SIGN-1 pays the full salary where there is no probation', () => {
  expect(termsOfValues({ ...emptyTerms, 'terms.salaryFen': '9000', 'terms.probationMonths': '0' }).probationSalaryFen).toBe(900000)
})
it.each([
  ['terms.salaryFen', '0', '请填写月薪'], ['terms.salaryFen', '100000.01', '不能超过'], ['terms.probationSalaryFen', '7199', '80%'],
  ['terms.reportOn', '2026-11-21', '已经过去'], ['validityDays', '31', '1–30'], ['validityDays', '2.5', '1–30'], ['terms.workplace', '京', '至少 2 个字'],
])('R-SIGN-1 says what is wrong with %s %s', (name, value, said) => {
  expect(wrongTerm(name, value, { 'terms.salaryFen': '9000' }, Date.parse('2026-11-22T00:00:00+08:00'))).toContain(said)
})
it.each([['terms.probationSalaryFen', '7200'], ['terms.reportOn', '2026-11-22'], ['validityDays', '30'], ['terms.damagesFen', '3000']])('R-SIGN-1 accepts %s %s', (name, value) => {
  expect(wrongTerm(name, value, { 'terms.salaryFen': '9000' }, Date.parse('2026-11-22T00:00:00+08:00'))).toBeUndefined()
})
