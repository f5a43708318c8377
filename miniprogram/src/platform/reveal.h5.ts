/** Scrolls what this selector finds into sight, as little as needed. */
export const reveal = (selector: string): void => document.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
