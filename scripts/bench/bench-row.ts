/** One measured figure of QUALITY.md beside its goal; `details` are the raw numbers it was made of. */
export interface BenchRow { id: string; figure: string; goal: string; value: number; unit: string; details?: Record<string, number> }
