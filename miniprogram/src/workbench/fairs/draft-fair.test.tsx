import { act } from 'react'
import { fairFields } from '@shared/fairs/fair-fields'
import { render, tap } from '../../../test/render'
import { DraftFair } from './draft-fair'
import type { MyFair } from './fair-content'
import type { Organiser } from './organiser'

const asked = jest.fn<Promise<object>, [key: string, input: object]>(async (key) => (key.startsWith('PUT') ? { revision: 2, savedAt: '2026-11-22T01:00:00.000Z', problems: [] } : {}))
jest.mock('@/api/call', () => ({ call: (key: string, input: object) => asked(key, input) }))
jest.mock('@/platform/show-field', () => ({ showField: () => {} }))

const organiser: Organiser = { kind: 'school', Desk: ({ children }) => children, pages: { fairs: '/fairs', fairEdit: '/edit', fairLive: '/live' } }
const whole = {
  kind: 'fair', title: '春季双选会', startsAt: '2099-03-20T09:00', endsAt: '2099-03-20T16:00', place: '大学生活动中心', intro: '请携带简历', audience: 'school', capacity: '2000', registrationFrom: '2099-03-01T08:00', registrationTo: '2099-03-19T18:00',
}
const fair = (id: string, values: Record<string, string>): MyFair => ({
  id, status: { key: 'draft', label: '草稿', tone: 'off' }, version: 1, revision: 1, organiser: { kind: 'school', id: 's', name: '示范大学' }, values, problems: [], savedAt: '2026-11-22T01:00:00.000Z',
  counts: { held: 0, waiting: 0, cancelled: 0, revoked: 0, admitted: 0, inside: 0 }, booths: 0, telling: 'none', serverNow: '2026-11-22T01:00:00.000Z', actions: [{ key: 'publish', label: '发布', why: { error: 'event_incomplete', message: '活动还有内容没有填好', next: '请补齐' } }], history: [],
})
const open = (id: string, values: Record<string, string>) => render(<DraftFair fair={fair(id, values)} organiser={organiser} reload={() => undefined} />)
beforeEach(() => { asked.mockClear() })

it('R-FAIR-1 does not publish before everything is there, and says what is missing at its field', () => {
  const place = open('a', { ...whole, capacity: '' })
  expect(place.textContent).toContain('1 项')
  tap(place, '发布活动')
  expect(place.querySelector('[role=dialog]')).toBeNull()
  expect(place.querySelector('.ui-field-error')?.textContent).toBe('请填写名额')
})
it('R-FAIR-1 publishes what stands in the form, on the version that was read', async () => {
  const place = open('b', whole)
  tap(place, '发布活动')
  tap(place, '确认发布')
  await act(async () => { await Promise.resolve() })
  expect(asked.mock.calls.filter(([key]) => key.startsWith('POST'))).toEqual([['POST /api/fairs/:id/publish', { params: { id: 'b' }, body: { version: 1, values: whole } }]])
})
it('R-FAIR-1 has a place for every field of the table', () => {
  const place = open('c', whole)
  const labels = Object.values<{ label: string; when?: object }>(fairFields).filter((field) => !field.when).map(({ label }) => label)
  expect(labels.filter((label) => !place.textContent?.includes(label))).toEqual([])
})
