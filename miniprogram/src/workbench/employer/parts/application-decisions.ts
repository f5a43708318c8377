import { call } from '@/api/call'

const unfit = ['专业或技能与岗位要求不符', '岗位已招满', '工作地点或到岗时间不合适', '学历不符合岗位要求', '简历内容不完整，无法判断']

/** How an applicant is answered, apart from an interview, which is arranged. `reasons`: the student reads why, it has to be said; else a few words may be added. */
export const applicationDecisions = {
  offer: {
    label: '录用意向', said: '已表示录用意向，学生会收到通知', title: '表示录用意向', note: '学生会收到通知，之后可以向学生发出签约邀请。录用意向不能撤回。', reasons: undefined,
    act: (id: string, version: number, words: string) => call('POST /api/applications/:id/offer', { params: { id }, body: { version, note: words || undefined } }),
  },
  turnDown: {
    label: '不合适', said: '已标为不合适', title: '', note: '', reasons: unfit,
    act: (id: string, version: number, words: string) => call('POST /api/applications/:id/turn-down', { params: { id }, body: { version, reason: words } }),
  },
} as const
export type ApplicationDecision = keyof typeof applicationDecisions
export type ApplicationAnswer = ApplicationDecision | 'inviteToInterview'
export const unfitReasons: readonly string[] = unfit
