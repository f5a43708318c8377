/** A number to begin with: the one after the highest, in the same style (A09 → A10); a first one is A01. */
export function nextBoothNo(taken: readonly string[]): string {
  const parsed = taken.flatMap((one) => { const found = /^(.*?)(\d+)$/.exec(one); return found ? [{ lead: found[1] ?? '', digits: found[2] ?? '' }] : [] })
  const last = parsed.sort((a, b) => a.lead.localeCompare(b.lead) || Number(a.digits) - Number(b.digits)).at(-1)
  return last ? `${last.lead}${String(Number(last.digits) + 1).padStart(last.digits.length, '0')}` : 'A01'
}
