const apart = /[\s·•.,，-]/u
const latin = /[\p{Script=Latin}\d]/u
const skippedMax = 2

/** Text without a name, however its letters are set apart or cased; of a name in Latin words also the other way round. No expression is built of what somebody typed. */
export function hideName(text: string, name: string, instead: string): string {
  const words = name.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const orders = words.length > 1 ? [words, [...words.slice(1), ...words.slice(0, 1)]] : [words]
  return orders.reduce((shown, order) => without(shown, [...order.join('')].filter((letter) => !apart.test(letter)), instead), text)
}

function without(text: string, letters: readonly string[], instead: string): string {
  // A single letter is no name.
  if (letters.length < 2) return text
  const signs = [...text]
  const kept: string[] = []
  for (let at = 0; at < signs.length;) {
    const end = endOfName(signs, at, letters)
    kept.push(end === undefined ? signs[at] ?? '' : instead)
    at = end ?? at + 1
  }
  return kept.join('')
}

/** Where a name that begins at `at` ends; a Latin one is not part of a longer word. */
function endOfName(signs: readonly string[], at: number, letters: readonly string[]): number | undefined {
  const word = latin.test(letters[0] ?? '')
  if (word && latin.test(signs[at - 1] ?? '')) return undefined
  let next = at
  for (const [index, letter] of letters.entries()) {
    let skipped = 0
    while (index > 0 && skipped < skippedMax && apart.test(signs[next] ?? '')) { next += 1; skipped += 1 }
    if (signs[next]?.toLowerCase() !== letter) return undefined
    next += 1
  }
  return word && latin.test(signs[next] ?? '') ? undefined : next
}
