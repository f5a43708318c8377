import type { Booth } from './fair'

/** Stands whose number begins with, or whose employer's name contains, what was typed. */
export function findBooths(booths: readonly Booth[], typed: string): readonly Booth[] {
  const words = typed.trim().toLowerCase()
  return words ? booths.filter(({ boothNo, employer }) => boothNo.toLowerCase().startsWith(words) || employer.name.toLowerCase().includes(words)) : booths
}
