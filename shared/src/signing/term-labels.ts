/** The label of each term, in the order of the agreement. No zod here: pages use it. */
export const termLabels = {
  position: '岗位', salaryFen: '月薪', probationMonths: '试用期', probationSalaryFen: '试用期月薪', workplace: '工作地点', reportOn: '报到时间',
  acceptsArchive: '接收档案', acceptsHukou: '接收户口', damagesFen: '违约金', notes: '其他约定',
} as const
export type TermKey = keyof typeof termLabels
