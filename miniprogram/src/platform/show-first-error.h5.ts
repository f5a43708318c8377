/** Scrolls the first message at a field into sight. Pages below this one stay in the document, unseen. */
export function showFirstError(): void {
  const seen = [...document.querySelectorAll('.ui-field-error')].find((one) => one.getClientRects().length > 0)
  seen?.closest('.ui-field')?.scrollIntoView?.({ block: 'center', inline: 'nearest' })
}
