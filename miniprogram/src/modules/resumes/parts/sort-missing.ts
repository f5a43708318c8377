import type { MissingPart } from '@shared/resumes/completeness'

/** What is missing by section, the section worth most first; within one in the order it is done: an entry is added before it is completed. */
export function sortMissing(missing: readonly MissingPart[]): MissingPart[] {
  const worth = (section: string): number => missing.reduce((sum, part) => (part.section === section ? sum + part.points : sum), 0)
  const sections = [...new Set(missing.map((part) => part.section))].sort((a, b) => worth(b) - worth(a))
  return sections.flatMap((section) => missing.filter((part) => part.section === section))
}
