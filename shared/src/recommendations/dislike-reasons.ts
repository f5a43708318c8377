/** 不感兴趣的原因; what each does to later matches is told in the matcher (server, recommendations/matching/learn-feedback). */
export const dislikeReasons = {
  not_my_major: '专业不对口', city: '城市不合适', salary: '薪资太低', industry: '行业不感兴趣', employer: '不考虑这家单位', other: '其他原因',
} as const
export type DislikeReason = keyof typeof dislikeReasons
