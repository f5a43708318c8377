import { History } from '../../db/history'
import { readHistory } from '../../db/read-history'
import { Outbox } from '../../outbox/model'
import { Message } from '../messages/model'
import { bindWechat } from './actions/bind-wechat'
import { unbindAccount } from './actions/unbind-account'
import { buildAccount, testPassword } from './factory'
import { Account, type AccountRow } from './model'
import { buildStudent } from '../schools/factory'
import { startTestApp, type TestApp } from '../../../test/test-app'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const actionsOf = async (account: Pick<AccountRow, '_id'>) => (await readHistory('account', account._id)).map((row) => row.action)
const titlesOf = async (account: Pick<AccountRow, '_id'>) => (await Message.find({ accountId: account._id, kind: 'account_notice' }).sort({ createdAt: 1 }).lean()).map((row) => row.title)
const change = (token: string) => app.call('PUT', '/api/accounts/password', { token, body: { oldPassword: testPassword, newPassword: 'Xiugai2027x' } })

it('R-ACC-6 a changed password leaves a trace and tells the owner, in the inbox only', async () => {
  const account = await buildAccount('student')
  await change(account.token)
  expect(await actionsOf(account)).toEqual(['password_changed'])
  expect(await titlesOf(account)).toEqual(['密码已修改'])
  expect(await Outbox.countDocuments({ accountId: account._id })).toBe(0)
})

it('R-ACC-4 binding and unbinding leave a chain and tell the owner; the same again does not', async () => {
  const account = await buildAccount('student')
  await bindWechat(account._id, { oaOpenid: 'o-trace' })
  await bindWechat(account._id, { oaOpenid: 'o-trace' })
  await unbindAccount(account._id)
  const rows = await readHistory('account', account._id)
  expect(rows.map((row) => [row.seq, row.action])).toEqual([[1, 'bound'], [2, 'unbound']])
  expect(rows[1]?.prevHash).toBe(rows[0]?.hash)
  expect(await titlesOf(account)).toEqual(['账号已绑定微信', '账号已解除微信绑定'])
})

it('R-ACC-4 what is refused leaves no trace', async () => {
  const [first, second] = [await buildAccount('student'), await buildAccount('student')]
  await bindWechat(first._id, { oaOpenid: 'o-taken' })
  await expect(bindWechat(second._id, { oaOpenid: 'o-taken' })).rejects.toMatchObject({ id: 'wechat_taken' })
  expect(await History.countDocuments({ subjectKind: 'account', subjectId: second._id })).toBe(0)
})

it('R-ACC-2 a registration is the first row', async () => {
  const student = await buildStudent()
  const identity = { schoolId: student.schoolId.toString(), name: '张雨桐', identityNo: '11010519491231002X', studentNo: student.fields.studentNo }
  const { body: { registrationToken } } = await app.call('POST', '/api/accounts/registrations', { body: identity })
  const end = { registrationToken, phone: '13812345678', email: 'a@example.edu.cn', password: testPassword, client: 'h5' }
  expect((await app.call('POST', '/api/accounts/registrations/complete', { body: end })).status).toBe(200)
  const account = await Account.findOne({ studentId: student._id }).orFail()
  expect(await actionsOf(account)).toEqual(['registered'])
})
