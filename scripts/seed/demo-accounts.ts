import { type DemoAccount } from '../product/demo-accounts'
import { demoEmployers } from './demo-employers'
import { demoSchool } from './demo-school'
import { demoStories } from './demo-stories'
import { demoStudents } from './demo-students'

/** Made-up, and only ever on the machine that runs the demonstration. */
export const demoPasswords = { admin: 'Guanli2026', reviewer: 'Shenhe2026', employer: 'Danwei2026', student: 'Xuesheng2026' } as const
export const demoAdmin = { username: 'admin', name: '平台管理员' } as const
export const demoReviewer = { username: 'reviewer', name: '李老师' } as const

const login = '/m/modules/accounts/pages/login/index'

/** Who can log in, and one student who can register; what `npm start` prints. */
export function demoAccounts(year: number): DemoAccount[] {
  const students = demoStudents(year)
  const stranger = students.find(({ name }) => name === '李一鸣')
  return [
    { who: `学校审核 ${demoSchool.name}`, page: login, fields: { 账号: demoReviewer.username, 密码: demoPasswords.reviewer } },
    { who: '平台管理员（单位入驻审核、推送）', page: login, fields: { 账号: demoAdmin.username, 密码: demoPasswords.admin } },
    ...demoEmployers.map(({ name, username }) => ({ who: `用人单位 ${name}`, page: login, fields: { 账号: username, 密码: demoPasswords.employer } })),
    ...demoStories.filter(({ wechat, toTry }) => wechat !== undefined || toTry).map(({ student, about }) => ({
      who: `学生 ${student}（${about}）`, page: login,
      fields: { 学校: demoSchool.name, 学号: students.find(({ name }) => name === student)?.studentNo ?? '', 密码: demoPasswords.student },
    })),
    { who: '还没有注册的学生 李一鸣', page: '/m/modules/accounts/pages/register/index',
      fields: { 学校: demoSchool.name, 姓名: '李一鸣', 学号: stranger?.studentNo ?? '', 证件号: stranger?.identityNo ?? '' } },
  ]
}
