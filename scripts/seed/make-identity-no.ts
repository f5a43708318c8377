const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/**
 * A made-up resident identity number (GB 11643-1999) with its check digit.
 * @param division six digits @param birthDate YYYY-MM-DD @param order 0–999; odd for a man
 */
export function makeIdentityNo(division: string, birthDate: string, order: number): string {
  const body = division + birthDate.replaceAll('-', '') + String(order).padStart(3, '0')
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${checks[sum % 11] ?? ''}`
}
