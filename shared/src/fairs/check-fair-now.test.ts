import { checkFairNow } from './check-fair-now'

const values = {
  kind: 'talk', title: '宏洋科技专场宣讲会', startsAt: '2026-12-01T14:00', endsAt: '2026-12-01T16:00', place: '大礼堂', intro: '现场投递简历', audience: 'school', capacity: '300',
  registrationFrom: '2026-11-20T08:00', registrationTo: '2026-12-01T12:00',
}
const at = (typed: string) => Date.parse(`${typed}:00+08:00`)

it('R-FAIR-1 says that an event is over already, by the clock that is asked', () => {
  expect(checkFairNow(values, 'school', at('2026-12-01T15:59'))).toEqual({ problems: [], complete: true, over: false })
  expect(checkFairNow(values, 'school', at('2026-12-01T16:00'))).toEqual({ problems: [{ field: 'endsAt', message: '活动已经结束，请改到以后的时间', level: 'error' }], complete: true, over: true })
})
it('R-FAIR-1 says one thing at a time about the end', () => {
  expect(checkFairNow({ ...values, endsAt: '2026-12-01T13:00' }, 'school', at('2027-01-01T00:00')).problems.map(({ field }) => field)).toEqual(['endsAt'])
})
