import { holdFocus } from '@/platform/hold-focus'

/** Puts the focus on what this selector finds. */
export function focusOn(selector: string): void {
  const found = document.querySelector(selector)
  if (found instanceof HTMLElement) holdFocus(found)
}
