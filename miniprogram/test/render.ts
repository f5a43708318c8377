import { act, type ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
let mounted: Root | undefined

afterEach(() => { act(() => mounted?.unmount()); mounted = undefined; document.body.innerHTML = '' })

/** Draws an element into the page and answers where it stands. */
export function render(element: ReactElement): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  mounted = root
  act(() => root.render(element))
  return place
}

/** Clicks the button with this text. */
export function tap(place: HTMLElement, text: string): void {
  const button = Array.from(place.querySelectorAll('button')).find((one) => one.textContent === text)
  if (!button) throw new Error(`no button 「${text}」 in: ${place.textContent}`)
  act(() => button.click())
}

/** Types into the control with this label. */
export function type(place: HTMLElement, label: string, value: string): void {
  const control = place.querySelector(`[aria-label="${label}"]`)
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) throw new Error(`no control 「${label}」`)
  const proto = control instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  // React listens to the native setter, so a plain assignment would go unseen.
  const set = Object.getOwnPropertyDescriptor(proto, 'value')?.set
  act(() => { set?.call(control, value); control.dispatchEvent(new Event('input', { bubbles: true })) })
}
