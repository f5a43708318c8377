const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A good unified social credit code, another for another number; `head`: its first eight signs. */
export function creditCodeOf(serial: number, head = '91230100'): string {
  const body = `${head}MA1TE${String(serial).padStart(4, '0')}`.slice(0, 17)
  let [sum, weight] = [0, 1]
  for (const sign of body) {
    sum += alphabet.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return body + (alphabet[(31 - (sum % 31)) % 31] ?? '')
}
