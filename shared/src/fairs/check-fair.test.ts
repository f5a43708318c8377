import { checkFair } from './check-fair'

const good = {
  kind: 'fair', title: '2026 届毕业生春季双选会', startsAt: '2026-03-20T09:00', endsAt: '2026-03-20T16:00', place: '大学生活动中心', intro: '请携带纸质简历', audience: 'school', capacity: '2000', waitingMax: '200',
  registrationFrom: '2026-03-01T08:00', registrationTo: '2026-03-19T18:00',
}
const first = (more: Record<string, string>, organiser: 'school' | 'employer' = 'school') => checkFair({ ...good, ...more }, organiser).map(({ field }) => field)

it('R-FAIR-1 finds nothing wrong with a complete event', () => { expect(first({})).toEqual([]) })
it.each<[string, Record<string, string>]>([
  ['place', { place: '' }], ['link', { link: 'meeting.example.cn' }], ['endsAt', { endsAt: '2026-03-20T09:00' }], ['endsAt', { endsAt: '2026-04-20T09:00' }], ['capacity', { capacity: '0' }], ['capacity', { capacity: '50001' }],
  ['waitingMax', { waitingMax: '99999' }], ['registrationTo', { registrationTo: '2026-02-01T08:00' }], ['registrationTo', { registrationTo: '2026-03-20T16:01' }], ['checkInFrom', { checkInFrom: '2026-03-20T16:00' }],
  ['startsAt', { startsAt: '2026-02-30T09:00' }], ['title', { title: '' }],
])('R-FAIR-1 names %s once when it is wrong', (field, more) => { expect(first(more)).toEqual([field]) })
it('R-FAIR-1 takes an online event without a place', () => { expect(first({ place: '', link: 'https://meeting.example.cn/m/1' })).toEqual([]) })
it('R-FAIR-1 asks an employer for the school that is meant', () => {
  expect(first({}, 'employer')).toEqual(['schoolId'])
  expect(first({ schoolId: 'a'.repeat(24) }, 'employer')).toEqual([])
  expect(first({ audience: 'all' }, 'employer')).toEqual([])
})
