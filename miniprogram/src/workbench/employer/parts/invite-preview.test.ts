import { advertOfValues } from './advert-of-values'
import { compareAdvert } from './compare-advert'
import { emptyTerms, termsOfValues } from './term-values'
import { validityLine } from './validity-line'

const terms = termsOfValues({ ...emptyTerms, 'terms.position': '前端', 'terms.salaryFen': '8000', 'terms.workplace': '大庆市' })
const advert = { validityDays: '', 'advert.position': ' 前端 ', 'advert.salaryFen': '9000', 'advert.workplace': '' }

it('R-SIGN-6 previews what differs from the advert, only for what was promised', () => {
  const lines = compareAdvert(advertOfValues(advert), terms)
  expect(lines.map(({ field, changed }) => [field, changed])).toEqual([['position', false], ['salaryFen', true]])
})
it('R-SIGN-4 says until when the invitation is good', () => {
  expect(validityLine('7', Date.parse('2026-11-22T09:30:00+08:00'))).toContain('11 月 29 日 09:30')
})
it('R-SIGN-4 leaves the date to the school where no days are given', () => {
  expect(validityLine('')).toContain('学校设置的天数')
})
