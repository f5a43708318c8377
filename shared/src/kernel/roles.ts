/** Who can act. `staff` are the 检票员 of one fair, joined by code; `system` is the clock and the WeChat callback, never a request. */
export const roles = ['student', 'reviewer', 'employer', 'admin', 'staff', 'system'] as const
export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  student: '学生', reviewer: '学校就业部门', employer: '用人单位', admin: '平台管理员', staff: '检票员', system: '系统',
}
