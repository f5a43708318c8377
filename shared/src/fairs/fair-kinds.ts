/** R-FAIR-1. */
export const fairKinds = { fair: '招聘会', talk: '宣讲会' } as const
export type FairKind = keyof typeof fairKinds
