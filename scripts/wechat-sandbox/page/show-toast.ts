import { findPart } from './find-part'

let timer = 0

/** A short word over the phone. */
export function showToast(text: string): void {
  const toast = findPart('toast')
  toast.textContent = text
  toast.hidden = false
  clearTimeout(timer)
  timer = window.setTimeout(() => { toast.hidden = true }, 3200)
}
