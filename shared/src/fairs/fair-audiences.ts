/** Who may register. A school's own event is for its students; an employer's talk names the school. */
export const fairAudiences = { school: '指定学校的学生', all: '所有学校的学生' } as const
export type FairAudience = keyof typeof fairAudiences
