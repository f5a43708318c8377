const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** True for a unified social credit code (GB 32100-2015): 18 characters, weights 3^(i−1) mod 31, upper case. */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  let weight = 1
  for (const char of text.slice(0, 17)) {
    const value = alphabet.indexOf(char)
    if (value === -1) return false
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] === text[17]
}
