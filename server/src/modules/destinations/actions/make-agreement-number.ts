import { random } from '../../../random'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * An agreement's public number: year of graduation, school code, eight random letters and digits none of which looks like another.
 * Random, so that nobody walks through the numbers; unique by the index.
 */
export function makeAgreementNumber(year: number, schoolCode: string): string {
  const tail = Array.from(random.bytes(8), (byte) => crockford.charAt(byte & 31)).join('')
  return `${year}-${schoolCode}-${tail}`
}
