import { isRealDate } from './is-real-date'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** What a resident identity number says about its holder. `birthDate` is YYYY-MM-DD. */
export interface IdentityFacts { birthDate: string; sex: '男' | '女' }

/**
 * Reads a resident identity number (GB 11643-1999: 17 digits, a real date, MOD 11-2 check; upper-case X).
 * Undefined when it is not one. Not for other kinds of document.
 */
export function readIdentityNo(text: string): IdentityFacts | undefined {
  const match = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', order = ''] = match
  if (!isRealDate(Number(year), Number(month), Number(day))) return undefined
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  if (checks[sum % 11] !== text[17]) return undefined
  return { birthDate: `${year}-${month}-${day}`, sex: Number(order) % 2 === 1 ? '男' : '女' }
}
