import { act } from 'react'
import { render } from '../../../test/render'
import { useDeskPane } from './use-desk-pane'

function Probe() {
  useDeskPane()
  return (
    <div className="ui-desk ui-desk--split">
      <div className="ui-desk-head"><input aria-label="搜索" /></div>
      <button aria-current>李一鸣</button><button>通过</button>
      <div className="ui-desk-record">很长</div>
    </div>
  )
}

/** Presses a key on what the selector finds and answers where the record stands then; 100 px of 1000 are in sight. */
function scrolledBy(key: string, selector: string, shiftKey = false): number {
  const place = render(<Probe />)
  const record = place.querySelector('.ui-desk-record')
  if (!record) throw new Error('no record')
  Object.defineProperty(record, 'clientHeight', { value: 100 })
  Object.defineProperty(record, 'scrollHeight', { value: 1000 })
  record.scrollTop = 500
  act(() => { place.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })) })
  return record.scrollTop - 500
}

it.each([[' ', 90], ['PageDown', 90], ['PageUp', -90], ['ArrowDown', 48], ['ArrowUp', -48], ['x', 0]])('scrolls the record with 「%s」', (key, by) => {
  expect(scrolledBy(key, '.ui-desk')).toBe(by)
})
it('scrolls back with Shift and Space', () => { expect(scrolledBy(' ', '.ui-desk', true)).toBe(-90) })
it('scrolls with Space from the open line of the list', () => { expect(scrolledBy(' ', 'button[aria-current]')).toBe(90) })
it.each([['button:not([aria-current])', ' '], ['input', ' '], ['input', 'ArrowDown']])('leaves %s its key 「%s」', (selector, key) => {
  expect(scrolledBy(key, selector)).toBe(0)
})
it('leaves the search box with Escape', () => {
  const box = render(<Probe />).querySelector('input')
  box?.focus()
  box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(document.activeElement).toBe(document.body)
})
