import { fairProblems } from './fair-problems'

const values = {
  kind: 'talk', title: '宏洋科技专场宣讲会', startsAt: '2026-12-01T14:00', endsAt: '2026-12-01T16:00', place: '大礼堂', intro: '现场投递简历', audience: 'school', capacity: '300',
  registrationFrom: '2026-11-20T08:00', registrationTo: '2026-12-01T12:00',
}
const at = (typed: string) => Date.parse(`${typed}:00+08:00`)

it('R-FAIR-1 says that an event is over already, by the server\'s clock', () => {
  expect(fairProblems(values, 'school', at('2026-12-01T15:59'))).toEqual([])
  expect(fairProblems(values, 'school', at('2026-12-01T16:00'))).toEqual([{ field: 'endsAt', message: '活动已经结束，请改到以后的时间', level: 'error' }])
})
it('R-FAIR-1 says one thing at a time about the end', () => {
  expect(fairProblems({ ...values, endsAt: '2026-12-01T13:00' }, 'school', at('2027-01-01T00:00')).map(({ field }) => field)).toEqual(['endsAt'])
})
