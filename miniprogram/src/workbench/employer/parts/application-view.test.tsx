import { act } from 'react'
import { render } from '../../../../test/render'
import { ApplicationView } from './application-view'

const at = '2026-11-22T01:00:00.000Z'
const application = {
  id: 'a', status: { key: 'interview', label: '邀面试', tone: 'info' }, job: { id: 'j', title: 'Java 开发' }, employer: { id: 'e', name: '宏洋科技' }, student: { name: '张雨桐', school: '示范大学', college: '软件学院', major: '软件工程', degree: '本科' },
  resume: { kind: 'file', label: '简历.pdf' }, invited: false, appliedAt: at, changedAt: at, version: 3, actions: [{ key: 'offer', label: '录用意向' }, { key: 'turnDown', label: '不合适' }], history: [],
}
const interview = (key: string) => ({ id: 'i', status: { key, label: key, tone: 'wait' }, kind: { key: 'onsite', label: '现场面试' }, startsAt: at, endsAt: at, place: '12 层' })
let held = 'invited'
jest.mock('@/api/call', () => ({ call: async (key: string) => (key === 'GET /api/interviews' ? { items: [interview(held)] } : application) }))

it.each([['invited', false], ['accepted', false], ['declined', true], ['passed', true]])('R-INT-1 with an interview that is %s another may be arranged: %s', async (status, offered) => {
  held = status
  const place = render(<ApplicationView id="a" onSeen={() => undefined} onDecided={() => undefined} />)
  for (let turn = 0; turn < 4; turn++) await act(async () => { await Promise.resolve() })
  expect(place.textContent).toContain('现场面试 · 12 层')
  expect(place.textContent?.includes('再约面试')).toBe(offered)
})
