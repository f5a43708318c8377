/**
 * Which 单位性质 contradict a kind of destination (R-OFF-2, SPEC §8.3). `only`: nothing else fits; `never`: these do not.
 * Taken from what the kinds mean, and meant to stop slips: an army unit is joined by enlistment or another form of employment, civil servants have no labour contract.
 */
const rules: Readonly<Record<string, { only?: readonly string[]; never?: readonly string[] }>> = {
  10: { never: ['40'] },
  11: { never: ['10', '40'] },
  // 高校、科研院所、企业 all engage assistants.
  27: { only: ['20', '21', '22', '23', '29', '31', '32', '35', '39'] },
}

/** True when the destination code and the unit nature code may stand together. */
export function unitNatureFits(destinationCode: string, unitNature: string): boolean {
  const rule = rules[destinationCode]
  if (rule?.only && !rule.only.includes(unitNature)) return false
  return !rule?.never?.includes(unitNature)
}
