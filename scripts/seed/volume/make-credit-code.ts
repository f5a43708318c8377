import { isCreditCode } from '@shared/kernel/credit-code'

/** A made-up unified social credit code: 91 (a company), the division, a body of nine that begins MAX, and its check character. @param serial 0–29,999 */
export function makeCreditCode(division: string, serial: number): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `91${division}MAX${String(serial).padStart(5, '0')}X`
  for (const check of alphabet) if (isCreditCode(body + check)) return body + check
  throw new Error(`${body} has no check character.`)
}
