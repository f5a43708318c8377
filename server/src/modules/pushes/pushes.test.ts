import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { type OutboxRow, Outbox } from '../../outbox/model'
import { type Notice } from '../../outbox/notice'
import { buildAccount } from '../accounts/factory'

let app: TestApp
let token = ''
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
beforeEach(async () => { await Outbox.deleteMany({}); token = (await buildAccount('admin')).token })

/** A push that ended as given. */
async function push(given: Partial<OutboxRow>, pushBy?: Date): Promise<string> {
  const student = await buildAccount('student')
  const dedupeKey = new Types.ObjectId().toString()
  const notice: Notice = { kind: 'job_digest', accountId: student._id, dedupeKey, title: '今日推荐', lines: [], data: {}, path: 'x', ...(pushBy ? { pushBy } : {}) }
  const _id = new Types.ObjectId()
  await Outbox.create([{ _id, kind: 'job_digest', accountId: student._id, dedupeKey, notice, state: 'dead', nextAt: time.now, attempts: 1, createdAt: time.now, doneAt: time.now, ...given }])
  return _id.toString()
}
const retry = (id: string) => app.call('POST', `/api/pushes/${id}/retry`, { token })

it('R-PUSH-3 shows the platform what WeChat refused and why, without the name', async () => {
  await push({ error: { errcode: 47003, errmsg: 'argument invalid' } })
  const { items } = (await app.call('GET', '/api/pushes', { token })).body
  expect(items).toMatchObject([{ state: 'failed', kindLabel: '职位推荐', who: '学生 张**', error: { code: 47003, meaning: '推送内容不符合模板要求' }, retryable: false }])
  expect(JSON.stringify(items)).not.toContain('雨桐')
})

it.each([['waiting', { state: 'queued', doneAt: undefined }], ['sent', { state: 'sent', channel: 'official' }], ['inbox', { state: 'sent', channel: 'inbox' }], ['failed', { state: 'dead' }], ['dropped', { state: 'dropped' }]] as const)('R-PUSH-3 lists what is %s, and nothing else', async (state, given) => {
  for (const one of [{ state: 'leased', doneAt: undefined }, { state: 'sent', channel: 'mini' }, { state: 'sent', channel: 'inbox' }, { state: 'dead' }, { state: 'dropped' }] as const) await push(one)
  const id = await push(given)
  const { items } = (await app.call('GET', `/api/pushes?state=${state}&kind=job_digest`, { token })).body
  expect(items).toHaveLength(2)
  expect(JSON.stringify(items)).toContain(id)
})

it('R-PUSH-3 sends again where that helps', async () => {
  const id = await push({ error: { errcode: 40037, errmsg: 'invalid template_id' } })
  expect((await retry(id)).body).toMatchObject({ state: 'waiting', attempts: 0 })
  expect(await Outbox.findById(id).lean()).toMatchObject({ state: 'queued', nextAt: time.now, error: { errcode: 40037 } })
})

it.each([['a bad argument', { error: { errcode: 47003, errmsg: '' } }], ['one that was sent', { state: 'sent', channel: 'official' }], ['one that waits', { state: 'queued' }]] as const)('R-PUSH-3 does not send %s again', async (_what, given) => {
  const id = await push(given)
  expect((await retry(id)).body.error).toBe('push_not_retryable')
  expect(await Outbox.findById(id).lean()).toMatchObject({ attempts: 1 })
})

it('R-PUSH-2 does not send the digest of a day that is over', async () => {
  const id = await push({ error: { errcode: -1, errmsg: 'busy' } }, new Date(time.now.getTime() - 1))
  expect((await retry(id)).body.error).toBe('push_not_retryable')
})
