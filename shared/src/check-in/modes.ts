/** Which way someone passes a gate. Leaving is recorded only by events that let people in again. */
export const scanModes = { entry: '入场', exit: '离场' } as const
export type ScanMode = keyof typeof scanModes
