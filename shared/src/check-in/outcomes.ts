/** R-FAIR-4: what became of a scan. An entry that was undone counts no more. */
export const scanOutcomes = { admitted: '放行', left: '离场', refused: '未放行', undone: '已撤销' } as const
export type ScanOutcome = keyof typeof scanOutcomes
