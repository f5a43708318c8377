/** `2024` or `2024-06` as a day: the first of it for a beginning, the last for an end. Undefined when there is no such day. */
export function fillDate(text: string, end: boolean): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? []
  if (!year) return undefined
  const inMonth = month ?? (end ? '12' : '01')
  // Day 0 of the month after is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(inMonth), 0)).getUTCDate()
  const filled = `${year}-${inMonth}-${day ?? (end ? `${last}` : '01')}`
  const instant = new Date(`${filled}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(filled) ? filled : undefined
}
