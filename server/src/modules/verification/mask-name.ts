/** 张雨桐 → 张*桐, 王一 → 王*; longer names keep their ends. */
export function maskName(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= 2) return `${letters[0] ?? ''}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}
