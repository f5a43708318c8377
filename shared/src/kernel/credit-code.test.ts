import { isCreditCode } from './credit-code'

describe('isCreditCode', () => {
  it.each(['9144030071526726XG', '91330100799655058B', '914403001922038216', '91350100M000100Y43'])('takes %s', (code) => expect(isCreditCode(code)).toBe(true))
  it.each(['91350100M000100Y4Z', '91350100M000100Y4', '91350100m000100y43', '91350100I000100Y43', ''])('refuses %s', (code) => expect(isCreditCode(code)).toBe(false))
})
