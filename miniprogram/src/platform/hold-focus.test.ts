import { holdFocus } from './hold-focus'

const button = (): HTMLButtonElement => { const made = document.createElement('button'); document.body.append(made); return made }
/** Moves an element within the page, as Taro's elements do with their children after they were drawn. */
const move = (element: HTMLElement) => { element.blur(); document.body.append(element) }

beforeEach(() => { jest.useFakeTimers(); document.body.innerHTML = '' })
afterEach(() => { jest.useRealTimers() })

it('gives the focus back when the element is moved into place', () => {
  const confirm = button()
  holdFocus(confirm)
  move(confirm)
  jest.advanceTimersByTime(50)
  expect(document.activeElement).toBe(confirm)
})

it('gives it to the one that was asked for last', () => {
  const [first, second] = [button(), button()]
  holdFocus(first)
  holdFocus(second)
  move(second)
  jest.advanceTimersByTime(50)
  expect(document.activeElement).toBe(second)
})

it('lets go after half a second', () => {
  const confirm = button()
  holdFocus(confirm)
  jest.advanceTimersByTime(600)
  confirm.blur()
  jest.advanceTimersByTime(50)
  expect(document.activeElement).toBe(document.body)
})
