/** How an interview is held (R-INT-1). */
export const interviewKinds = { video: '视频面试', onsite: '现场面试' } as const
export type InterviewKind = keyof typeof interviewKinds
