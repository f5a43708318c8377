/** 职位性质. */
export const jobKinds = { full_time: '全职', internship: '实习', part_time: '兼职' } as const
export type JobKind = keyof typeof jobKinds
