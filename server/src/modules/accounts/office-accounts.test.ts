import { History } from '../../db/history'
import { findSchoolByCode } from '../schools/testing/find-school-by-code'
import { openOfficeAccount } from './actions/open-office-account'
import { verifyPassword } from './actions/hash-password'
import { Account } from './model'

const admin = { role: 'admin' as const, username: 'platform1', name: '平台管理员', password: 'Ab12cd34ef' }
const office = (username: string, code: string, name = '示范大学') => openOfficeAccount({ role: 'reviewer', username, name: '李老师', password: 'Ab12cd34ef', school: { code, name } })

it('R-ACC-8 the operator opens the platform’s account, with a row of history', async () => {
  const { _id, passwordHash } = await openOfficeAccount(admin)
  expect([await Account.findById(_id).lean(), await verifyPassword(passwordHash, admin.password)]).toMatchObject([{ role: 'admin', username: 'platform1' }, true])
  expect(await History.countDocuments({ subjectKind: 'account', subjectId: _id, action: 'registered' })).toBe(1)
})
it('R-ACC-8 a school is made once, whoever works there', async () => {
  const [one, other] = [await office('office1', '91001'), await office('office2', '91001', '别的名字')]
  expect(one.schoolId).toEqual(other.schoolId)
  expect(await findSchoolByCode('91001')).toMatchObject({ name: '示范大学', settings: { validityDays: 5 } })
})
it('R-ACC-8 a taken name or a weak password opens nothing, no school either', async () => {
  await office('office3', '91002')
  await expect(office('office3', '91003')).rejects.toMatchObject({ id: 'username_taken' })
  await expect(openOfficeAccount({ ...admin, username: 'platform2', password: 'short1' })).rejects.toMatchObject({ id: 'password_weak' })
  expect([await findSchoolByCode('91003'), await Account.countDocuments({ username: 'platform2' })]).toEqual([null, 0])
})
