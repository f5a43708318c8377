/** 解约类型 (R-TERM-1): what an offline agreement is ended for. */
export const terminationReasons = {
  agreed: '双方协商一致', employer: '单位原因（裁员、撤销岗位等）', personal: '个人原因（另有工作等）', further_study: '升学或出国（境）', civil_service: '考取公务员、事业单位', enlistment: '应征入伍', data_wrong: '协议信息填写有误', other: '其他',
} as const
export type TerminationReason = keyof typeof terminationReasons
