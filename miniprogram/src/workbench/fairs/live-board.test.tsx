import { act } from 'react'
import { render, tap, type } from '../../../test/render'
import { LiveBoard } from './live-board'
import type { Live } from './use-live'

const asked = jest.fn<Promise<object>, [key: string, input: object]>(async () => ({}))
jest.mock('@/api/call', () => ({ call: (key: string, input: object) => asked(key, input) }))

beforeEach(() => asked.mockClear())
const at = '2026-11-22T01:00:00.000Z'
const scan = { id: 's1', at, mode: 'entry', outcome: 'admitted', label: '已入场', name: '欧阳*月', gate: '东门', staff: '王老师', offline: true, mayUndo: true, doubt: { key: 'twice', label: '重复入场' }, first: { at, gate: '西门' } } as const
const live: Live = {
  counts: { gates: [{ id: 'g', name: '东门', entered: 812, left: 3, refused: 9 }], entered: 812, left: 3, refused: 9, held: 2000, admitted: 805, inside: 802, conflicts: 1, at },
  trend: { minutes: [], refused: [{ reason: 'expired-code', label: '码已过期', count: 7 }], at }, scans: [{ ...scan, id: 's2', name: undefined, outcome: 'refused', reason: 'unknown', label: '无法识别', mayUndo: false, doubt: undefined }], conflicts: [scan],
}

it('R-FAIR-4 shows the counts of each gate and why scans were refused', () => {
  const place = render(<LiveBoard fairId="f" live={live} onChanged={() => undefined} />)
  expect(place.textContent).toContain('东门81239')
  expect(place.textContent).toContain('码已过期7')
  expect(place.textContent).toContain('没有认出的码')
})
it('R-FAIR-5 shows what two offline gates let in twice, with the first entry', () => {
  const place = render(<LiveBoard fairId="f" live={live} onChanged={() => undefined} />)
  expect(place.textContent).toContain('核对：重复入场')
  expect(place.textContent).toContain('从西门入场')
})
it('R-FAIR-4 undoes an entry with a reason only, and reads the figures again', async () => {
  const onChanged = jest.fn()
  const place = render(<LiveBoard fairId="f" live={live} onChanged={onChanged} />)
  tap(place, '撤销')
  tap(place, '确认撤销入场')
  expect(asked).not.toHaveBeenCalled()
  tap(place, '扫错了人')
  tap(place, '确认撤销入场')
  await act(async () => { await Promise.resolve() })
  expect(asked.mock.calls).toEqual([['POST /api/check-in/scans/:id/undo', { params: { id: 's1' }, body: { reason: '扫错了人' } }]])
  expect(onChanged).toHaveBeenCalledTimes(1)
})
it('R-FAIR-4 a scan of a while ago is found by the whole number, in full, and undone', async () => {
  jest.useFakeTimers()
  asked.mockResolvedValue({ items: [{ ...scan, name: '欧阳明月', studentNo: '202306010102', doubt: undefined }] })
  const place = render(<LiveBoard fairId="f" live={{ ...live, conflicts: [] }} onChanged={() => undefined} />)
  expect(place.textContent).not.toContain('撤销')
  type(place, '按姓名或学号查找扫码', '202306010102')
  await act(async () => { await jest.advanceTimersByTimeAsync(400) })
  jest.useRealTimers()
  expect(asked.mock.calls.at(-1)).toEqual(['GET /api/check-in/fairs/:id/scans', { params: { id: 'f' }, query: { q: '202306010102', cursor: undefined } }])
  expect(place.textContent).toContain('欧阳明月 202306010102')
  expect(place.textContent).toContain('撤销')
})
