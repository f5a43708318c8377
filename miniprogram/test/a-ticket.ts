import type { MyTicket } from '@/api/kept-tickets'

const coded = { code: 'fair', label: '招聘会' }

/** 冬季双选会 of 28 November 2026, 9:00 to 16:00 in China; check-in begins at 8:00. */
export const aFair = (over: Partial<MyTicket['fair']> = {}): MyTicket['fair'] => ({
  id: 'f', kind: coded, title: '冬季双选会', organiser: { kind: 'school', id: 's', name: '示范理工大学' }, status: { key: 'open', label: '报名中', tone: 'ok' }, startsAt: '2026-11-28T01:00:00.000Z', endsAt: '2026-11-28T08:00:00.000Z',
  place: '大学生活动中心', online: false, audience: coded, registrationFrom: '2026-11-01T00:00:00.000Z', registrationTo: '2026-11-27T10:00:00.000Z', registration: 'open', capacity: 2_000,
  checkInFrom: '2026-11-28T00:00:00.000Z', reentry: false, staticTickets: true, ...over,
})

/** A place at it. */
export const aTicket = (over: Partial<MyTicket> = {}): MyTicket => ({
  id: 't', status: { key: 'held', label: '已报名', tone: 'ok' }, version: 3, name: '张*桐', fair: aFair(), createdAt: '2026-11-20T01:00:00.000Z', secret: { tag: '01020304', code: '05'.repeat(16), key: '06'.repeat(32) },
  inside: false, boothResume: 'none', serverNow: '2026-11-28T00:30:00.000Z', actions: [{ key: 'cancel', label: '取消报名' }], history: [], ...over,
})
