import { AppError } from '../../errors'

const looksLike: [string, RegExp][] = [
  ['identity number', /(?<!\d)\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/i],
  ['identity number', /(?<!\d)\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/],
  ['phone number', /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/],
  ['password', /(?:密码|口令|password|passwd|pwd)(?:[:=]|是|为).*\S/i],
]

const numerals: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/**
 * R-MSG-4: no identity number, full phone number or password leaves in a push. Masked ones (138****0000) pass.
 * @throws AppError wechat_unsafe_push naming the field and what it looks like, never the value.
 */
export function assertSafeToPush(field: string, value: string): void {
  // Full-width digits, Chinese numerals and any separators are ways to write the same number; a run of stars masks one.
  const digits = value.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/[〇零一二三四五六七八九]/g, (numeral) => String(numerals[numeral]))
  const plain = digits.replace(/(?<=\d)(?!\*{3,})[^\p{L}\p{N}]+(?=[\dXx])/gu, '')
  for (const [what, pattern] of looksLike) if (pattern.test(plain)) throw new AppError('wechat_unsafe_push', { field, looksLike: what })
}
