/** Scrolls the page, and what this selector finds if that scrolls by itself, back to the top. */
export function toTop(selector: string): void {
  document.querySelector(selector)?.scrollTo(0, 0)
  window.scrollTo(0, 0)
}
