import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { ChatReportView } from './chat-report-view'

const at = '2026-11-22T01:00:00.000Z'
const report = {
  id: 'r', status: { key: 'open', label: '待处理', tone: 'wait' }, by: { side: 'student', name: '张雨桐' }, employer: { id: 'e', name: '宏洋科技' }, student: { name: '张雨桐', studentNo: '20220001' }, reason: '要求先交押金', seq: 2, reportedAt: at, version: 1, note: '', stopped: false,
  messages: [{ conversationId: 'c', seq: 1, clientId: 'a', side: 'student', author: '张雨桐', text: '您好', at }, { conversationId: 'c', seq: 2, clientId: 'b', side: 'employer', author: '李经理', text: '请先交 300 元押金', at }],
  actions: [{ key: 'stop', label: '停用对话' }, { key: 'dismiss', label: '没有问题' }], history: [],
}
const asked = jest.fn<Promise<object>, [key: string, input: object]>(async () => report)
jest.mock('@/api/call', () => ({ call: (key: string, input: object) => asked(key, input) }))
const settle = () => act(async () => { await Promise.resolve() })
const sent = () => asked.mock.calls.filter(([key]) => key.startsWith('POST'))

async function open(): Promise<HTMLElement> {
  asked.mockClear()
  const place = render(<ChatReportView id="r" onChanged={() => undefined} />)
  await settle()
  return place
}

it('R-INT-2 marks the message that was reported among those around it', async () => {
  const place = await open()
  expect([...place.querySelectorAll('.reported-line')].map((line) => line.className.includes('--meant'))).toEqual([false, true])
})
it('R-INT-2 stops a conversation with a reason only', async () => {
  const place = await open()
  tap(place, '停用对话')
  tap(place, '确认停用对话')
  expect(sent()).toEqual([])
  tap(place, '对方要求先交费或缴押金')
  tap(place, '确认停用对话')
  await settle()
  expect(sent()).toEqual([['POST /api/hall/reports/:id/stop', { params: { id: 'r' }, body: { version: 1, note: '对方要求先交费或缴押金' } }]])
})
it('R-INT-2 lets a conversation go on without a word', async () => {
  const place = await open()
  tap(place, '没有问题')
  tap(place, '确认没有问题')
  await settle()
  expect(sent()).toEqual([['POST /api/hall/reports/:id/dismiss', { params: { id: 'r' }, body: { version: 1, note: '' } }]])
})
