const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The n-th valid resident identity number of a made-up woman born on 2004-05-01 or a day after it. n < 10,000,000. */
export function identityNoOf(n: number): { identityNo: string; birthDate: string; sex: '女' } {
  const birth = new Date(Date.UTC(2004, 4, 1) + Math.floor(n / 500) * 86_400_000).toISOString().slice(0, 10)
  const first = `230102${birth.replace(/-/g, '')}${String((n % 500) * 2).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first[at]), 0)
  return { identityNo: first + ('10X98765432'[sum % 11] ?? ''), birthDate: birth, sex: '女' }
}
