import { act } from 'react'
import { limits } from '@shared/kernel/limits'
import { render, tap, type } from '../../../test/render'
import { ReviewBar } from '.'

const question = { title: '审核通过', text: '通过后协议立即生效', confirm: '确认审核通过' }
const press = (key: string) => act(() => { window.dispatchEvent(new KeyboardEvent('keydown', { key })) })
const reason = () => document.querySelector('textarea')?.value
const approved = jest.fn()
const bar = (asks: boolean, reasons: readonly string[] = []) =>
  render(<ReviewBar approve="通过" reasons={reasons} question={asks ? question : undefined} onApprove={approved} onReject={() => {}} />)

beforeEach(() => { approved.mockClear() })

it('R-SRC-3 approves with one key where nothing is asked', () => {
  bar(false)
  press('a')
  expect(approved).toHaveBeenCalledTimes(1)
})

it('R-SIGN-9 asks once before an agreement comes into force, the focus on the confirmation', () => {
  const place = bar(true)
  press('a')
  expect([approved.mock.calls.length, document.activeElement?.textContent]).toEqual([0, '确认审核通过'])
  tap(place, '确认审核通过')
  expect(approved).toHaveBeenCalledTimes(1)
})

it('R-SIGN-9 approves nothing when the question is closed', () => {
  const place = bar(true)
  tap(place, '通过')
  press('Escape')
  expect([place.querySelector('[role=dialog]'), approved.mock.calls.length]).toEqual([null, 0])
})

it('R-SRC-3 puts a usual reason after what was typed', () => {
  const place = bar(false, ['地址不完整'])
  press('r')
  expect(document.activeElement).toBe(place.querySelector('textarea'))
  type(place, '理由', '邮编不对。')
  tap(place, '地址不完整')
  tap(place, '地址不完整')
  expect(reason()).toBe('邮编不对；地址不完整')
})

it('R-SRC-3 adds no reason that does not fit', () => {
  const place = bar(false, ['地址不完整'])
  press('r')
  const typed = '字'.repeat(limits.reasonMax - 3)
  type(place, '理由', typed)
  tap(place, '地址不完整')
  expect(reason()).toBe(typed)
})
