/** Scrolls what this selector finds, and the page it stands in, back to the top. */
export function toTop(selector: string): void {
  const found = document.querySelector(selector)
  // Taro's pages scroll by themselves, the window never does.
  for (const one of [found, found?.closest('.taro_page')]) if (one) one.scrollTop = 0
}
