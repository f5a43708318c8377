/** 单位规模. */
export const employerSizes = { s1: '少于 20 人', s2: '20–99 人', s3: '100–499 人', s4: '500–999 人', s5: '1000–9999 人', s6: '10000 人以上' } as const
export type EmployerSize = keyof typeof employerSizes
