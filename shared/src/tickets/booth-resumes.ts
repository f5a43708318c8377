/** R-FAIR-6: what a stand that scans the ticket may keep of its holder. */
export const boothResumes = { none: '不提供简历', zh: '提供中文简历', en: '提供英文简历' } as const
export type BoothResume = keyof typeof boothResumes
