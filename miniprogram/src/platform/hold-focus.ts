let wanted: HTMLElement | undefined

/**
 * Focuses an element that was just drawn, in the H5. Taro's elements move their children into place a moment later, which takes
 * the focus away again: for half a second it is given back, to the one that was asked for last.
 */
export function holdFocus(element: HTMLElement): void {
  wanted = element
  element.focus()
  const again = () => requestAnimationFrame(() => { if (wanted === element && document.activeElement === document.body) element.focus() })
  element.addEventListener('blur', again)
  setTimeout(() => element.removeEventListener('blur', again), 500)
}
