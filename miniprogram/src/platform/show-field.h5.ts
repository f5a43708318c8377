/** Scrolls to the field with this name and puts the cursor there. Pages below this one stay in the document, unseen. */
export function showField(name: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(`[id="${name}"], [data-testid="${name}"]`)].find((one) => one.getClientRects().length > 0)
  const field = found?.closest('.ui-field') ?? found
  field?.scrollIntoView?.({ block: 'center', inline: 'nearest' })
  found?.focus({ preventScroll: true })
}
