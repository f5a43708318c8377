export interface MissingPart { how: string; points: number }

/** What the résumé lacks, out of a refusal's details; nothing when they say something else. */
export function missingParts(missing: unknown): MissingPart[] {
  if (!Array.isArray(missing)) return []
  return missing.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('how' in one) || !('points' in one)) return []
    return typeof one.how === 'string' && typeof one.points === 'number' ? [{ how: one.how, points: one.points }] : []
  })
}
