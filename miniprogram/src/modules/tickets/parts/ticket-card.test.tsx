import { readQr } from '../../../../test/read-qr'
import { aFair, aTicket } from '../../../../test/a-ticket'
import { render } from '../../../../test/render'
import { codeText } from './code-text'
import { TicketCard } from './ticket-card'

const now = Date.parse('2026-11-28T02:00:12.000Z')
const admission = { at: '2026-11-28T01:12:00.000Z', gate: '1 号门' }
beforeEach(() => { jest.useFakeTimers({ now }) })
afterEach(() => { jest.useRealTimers() })

it('R-FAIR-3 shows event, time, place and masked name, and a code that scans', () => {
  const ticket = aTicket()
  const place = render(<TicketCard ticket={ticket} face="code" />)
  for (const words of ['冬季双选会', '11 月 28 日 周六 09:00–16:00', '大学生活动中心', '张*桐', '未入场']) expect(place.textContent).toContain(words)
  expect(readQr(place.querySelector('img')?.getAttribute('src') ?? '')).toBe(codeText({ tag: '', code: '', key: '', ...ticket.secret }, Math.floor(now / 30_000)))
})

it('R-FAIR-4 says when and at which gate one was admitted, and still shows the code', () => {
  const place = render(<TicketCard ticket={aTicket({ admission, inside: true })} face="code" />)
  expect(place.textContent).toContain('已入场 · 今天 09:12 · 1 号门')
  expect(place.querySelector('img')).not.toBeNull()
})

it('R-FAIR-4 says that one has left, in the line and in the tag', () => {
  const place = render(<TicketCard ticket={aTicket({ admission, inside: false, fair: aFair({ reentry: true }) })} face="code" />)
  expect([place.textContent?.includes('已离场，曾入场于'), place.querySelector('.ticket-facts')?.textContent?.includes('状态已离场')]).toEqual([true, true])
})

it('R-FAIR-2 counts the place on the waiting list from those before', () => expect(render(<TicketCard ticket={aTicket({ secret: undefined, ahead: 11, status: { key: 'waiting', label: '候补中', tone: 'wait' } })} face="waiting" />).textContent).toContain('候补第 12 位'))

it('R-FAIR-1 says why an event was cancelled, without a code', () => {
  const place = render(<TicketCard ticket={aTicket({ fair: aFair({ cancelReason: '场地检修' }) })} face="event-cancelled" />)
  expect([place.textContent?.includes('活动已取消场地检修'), place.querySelector('img'), place.textContent?.includes('未入场')]).toEqual([true, null, false])
})

it('R-FAIR-2 says why a ticket was revoked', () => expect(render(<TicketCard ticket={aTicket({ reason: '重复报名' })} face="revoked" />).textContent).toContain('主办方说明：重复报名'))
