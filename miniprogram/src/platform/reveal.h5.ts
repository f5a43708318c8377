/** Scrolls what this selector finds into sight, as little as needed. */
export function reveal(selector: string): void {
  // New browsers answer a promise here, which must not leak into an effect.
  void document.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
