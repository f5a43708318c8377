import { type SourceField } from './fields'

/** A field's value as screens show it: identity numbers 230*************17, phones 138****2201, everything else in full. */
export function maskValue(field: Pick<SourceField, 'kind'>, value: string): string {
  if (field.kind === 'identity') return keep(value, value.length > 8 ? 3 : 1, value.length > 8 ? 2 : 1)
  if (field.kind === 'phone') return keep(value, 3, Math.min(4, Math.max(1, value.length - 7)))
  return value
}

function keep(value: string, head: number, tail: number): string {
  if (value.length <= head + tail) return '*'.repeat(value.length)
  return value.slice(0, head) + '*'.repeat(value.length - head - tail) + value.slice(-tail)
}

/**
 * Two masked values side by side for who decides between them: where the originals differ, the characters show on both sides;
 * otherwise two different numbers could look the same.
 */
export function maskPair(field: Pick<SourceField, 'kind'>, before: string, after: string): [string, string] {
  if (before === '' || after === '' || before === after) return [maskValue(field, before), maskValue(field, after)]
  const reveal = (own: string, other: string): string =>
    Array.from(maskValue(field, own), (shown, at) => (own[at] === other[at] ? shown : own[at])).join('')
  return [reveal(before, after), reveal(after, before)]
}
