import { isCreditCode } from '@shared/kernel/credit-code'
import { readIdentityNo } from '@shared/kernel/identity-no'
import { checkRows } from '../../server/src/modules/schools/roster/check-rows'
import { sandboxConfig } from '../wechat-sandbox/sandbox-config'
import { demoAccounts } from './demo-accounts'
import { demoEmployers } from './demo-employers'
import { demoStories } from './demo-stories'
import { demoStudents } from './demo-students'
import { graduationYear } from './graduation-year'
import { makeIdentityNo } from './make-identity-no'

const students = demoStudents(2027)

describe('the demonstration', () => {
  it('has thirty students whom an import would take', async () => {
    const { good, bad } = await checkRows(students.map((cells, at) => ({ row: at + 2, cells })))
    expect(bad).toEqual([])
    expect(good).toHaveLength(30)
  })

  it('gives every student an identity number that says their birth date and sex', () => {
    for (const { identityNo = '', birthDate, sex } of students) expect(readIdentityNo(identityNo)).toEqual({ birthDate, sex })
  })

  it('computes the check digit of the standard’s own example', () => expect(makeIdentityNo('110105', '1949-12-31', 2)).toBe('11010519491231002X'))

  it('has employers with valid credit codes', () => {
    for (const { creditCode } of demoEmployers) expect([creditCode, isCreditCode(creditCode)]).toEqual([creditCode, true])
  })

  it('tells stories of students and WeChat users who exist', () => {
    const nicknames = sandboxConfig.people.map(({ nickname }) => nickname)
    for (const { student, wechat } of demoStories) {
      expect(students.map(({ name }) => name)).toContain(student)
      if (wechat) expect(nicknames).toContain(wechat)
    }
  })

  it('prints a complete log-in for everybody', () => {
    for (const { fields } of demoAccounts(2027)) expect(Object.values(fields)).not.toContain('')
  })

  it('shows those who graduate next', () => {
    expect(graduationYear(new Date('2026-08-31T00:00:00Z'))).toBe(2026)
    expect(graduationYear(new Date('2026-09-01T00:00:00Z'))).toBe(2027)
  })
})
