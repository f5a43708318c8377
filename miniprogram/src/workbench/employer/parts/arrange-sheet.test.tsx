import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type } from '../../../../test/render'
import { ArrangeSheet } from './arrange-sheet'
import { arrangementValues, type Arrangement } from './arrangement-form'

const send = jest.fn<Promise<unknown>, [Arrangement]>(async () => undefined)
const sheet = <ArrangeSheet title="邀请张雨桐面试" confirm="发出邀请" start={arrangementValues()} note="学生会收到通知" send={send} onClose={() => undefined} />
const settle = () => act(async () => { await Promise.resolve() })
jest.mock('@/platform/show-first-error', () => ({ showFirstError: () => {} }))
jest.mock('@/api/server-time', () => ({ serverNow: () => Date.parse('2026-11-22T01:00:00Z') }))
beforeEach(() => { send.mockClear() })

it('R-INT-1 asks for time and place before anything is sent', () => {
  const place = render(sheet)
  tap(place, '发出邀请')
  expect(send).not.toHaveBeenCalled()
  expect([...place.querySelectorAll('.ui-field-error')].map((one) => one.textContent)).toEqual(['请选择面试时间', '请填写面试地点'])
})
it('R-INT-1 sends what was arranged, the time as an instant', async () => {
  const place = render(sheet)
  type(place, '面试时间', '2026-11-25T14:30')
  type(place, '面试地点', '宏洋大厦 12 层')
  tap(place, '发出邀请')
  await settle()
  expect(send.mock.calls).toEqual([[{ kind: 'onsite', startsAt: '2026-11-25T06:30:00.000Z', minutes: 30, place: '宏洋大厦 12 层', note: '', contactName: '', contactPhone: '' }]])
})
it('R-INT-1 keeps what was typed when the server refuses, and says why', async () => {
  send.mockRejectedValueOnce(new ApiError('interview_exists', { message: '这份申请已有一场没有结束的面试', next: '请修改那一场', status: 409 }))
  const place = render(sheet)
  tap(place, '视频面试')
  type(place, '面试时间', '2026-11-25T14:30')
  tap(place, '发出邀请')
  await settle()
  expect(place.querySelector('[role=alert]')?.textContent).toContain('请修改那一场')
})
