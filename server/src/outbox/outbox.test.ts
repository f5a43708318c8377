import { Types } from 'mongoose'
import { testEnv } from '../../test/test-env'
import { clock } from '../clock'
import { AppError } from '../errors'
import { buildAccount } from '../modules/accounts/factory'
import { saveSetting } from '../modules/messages/actions/save-setting'
import { Message } from '../modules/messages/model'
import { buildInvitation } from '../modules/signing/factory'
import { SigningInvitation } from '../modules/signing/model'
import { useSettings } from '../settings'
import { WechatError } from '../wechat/client/wechat-error'
import { WechatUserModel } from '../wechat/users/wechat-user-model'
import { claimBatch, leaseMs } from './claim-batch'
import { type SendNotice } from './deliver'
import { enqueueNotice } from './enqueue-notice'
import { Outbox } from './model'
import { type Notice } from './notice'
import { recordDelivery } from './record-delivery'
import { startDispatcher } from './start-dispatcher'

const env = testEnv()
beforeAll(() => useSettings(env))
let restore = (): void => undefined
afterEach(async () => { restore(); await Promise.all([Outbox.deleteMany({}), Message.deleteMany({})]) })

const notice = (accountId: Types.ObjectId, given: Partial<Notice> = {}): Notice => ({
  kind: 'signing_invitation', accountId, dedupeKey: `test:${new Types.ObjectId().toString()}`, title: '签约邀请', lines: [], data: {}, path: 'modules/signing/pages/invitation/index?id=1', ...given,
})
const follower = async (openid: string) => {
  await WechatUserModel.create({ _id: `${env.WECHAT_OA_APPID}:${openid}`, appid: env.WECHAT_OA_APPID, openid, followed: true, createdAt: clock.now() })
  return buildAccount('student', { wechat: { oaOpenid: openid, boundAt: clock.now() } })
}
/** Runs a dispatcher until nothing is due. */
const drain = async (send: SendNotice, size: { lanes?: number; batch?: number } = {}): Promise<void> => {
  await new Promise<void>((idle) => {
    const dispatcher = startDispatcher({ ...size, send, idleMs: 60_000, onIdle: () => { void dispatcher.stop().then(idle) } })
  })
}

it('R-MSG-1 puts a push into the inbox in the same breath', async () => {
  const student = await buildAccount('student')
  await enqueueNotice(notice(student._id))
  expect(await Message.countDocuments({ accountId: student._id, readAt: null })).toBe(1)
})

it('R-MSG-1 sends to a bound follower and remembers the message id', async () => {
  const student = await follower('o-1')
  await enqueueNotice(notice(student._id))
  await drain(async () => ({ msgId: '90071992547409931' }))
  expect(await Outbox.findOne({ accountId: student._id }).lean()).toMatchObject({ state: 'sent', channel: 'official', msgId: '90071992547409931' })
})

it('R-MSG-1 the result event updates the delivery state', async () => {
  const student = await follower('o-2')
  await enqueueNotice(notice(student._id))
  await drain(async () => ({ msgId: '7' }))
  expect(await recordDelivery({ msgId: '7', status: 'delivered' })).toBe(true)
  expect(await Message.findOne({ accountId: student._id }).lean()).toMatchObject({ delivery: 'delivered' })
})

it('R-MSG-1 a result event for an unknown message asks to come again', async () => expect(await recordDelivery({ msgId: 'nobody', status: 'delivered' })).toBe(false))

it('R-MSG-1 leaves the inbox alone to do it when nobody is bound', async () => {
  const student = await buildAccount('student')
  await enqueueNotice(notice(student._id))
  await drain(() => { throw new Error('nothing may be sent') })
  expect(await Outbox.findOne({ accountId: student._id }).lean()).toMatchObject({ state: 'sent', channel: 'inbox' })
})

it('R-MSG-3 a kind that was switched off stays in the inbox, the others are pushed', async () => {
  const student = await follower('o-off')
  await saveSetting({ role: 'student', id: student._id.toString(), name: student.name }, { kind: 'application_result', on: false })
  await enqueueNotice(notice(student._id, { kind: 'application_result' }))
  await enqueueNotice(notice(student._id))
  await drain(async () => ({ msgId: '8' }))
  expect(await Outbox.find({ accountId: student._id }).sort({ kind: 1 }).lean()).toMatchObject([{ kind: 'application_result', channel: 'inbox' }, { kind: 'signing_invitation', channel: 'official' }])
  expect(await Message.countDocuments({ accountId: student._id })).toBe(2)
})

it('R-MSG-1 a reminder waits for its time and is dropped when the record has moved on', async () => {
  const student = await buildAccount('student')
  const sendAt = new Date(clock.ms() + 3_600_000)
  await enqueueNotice(notice(student._id, { sendAt, onlyWhile: { model: 'SigningInvitation', id: new Types.ObjectId(), status: 'open' } }))
  expect(await claimBatch(10)).toHaveLength(0)
  restore = clock.use(() => new Date(sendAt.getTime() + 1))
  await drain(async () => ({}))
  expect(await Outbox.findOne({ accountId: student._id }).lean()).toMatchObject({ state: 'dropped' })
  expect(await Message.countDocuments({ accountId: student._id })).toBe(0)
})

it.each([[1, 'dropped'], [2, 'sent']])('R-MSG-1 a reminder of version %s of a record now at 2 is %s', async (version, state) => {
  const { row, student } = await buildInvitation()
  await SigningInvitation.updateOne({ _id: row._id }, { version: 2 })
  await Outbox.deleteMany({})
  await enqueueNotice(notice(student._id, { sendAt: clock.now(), onlyWhile: { model: 'SigningInvitation', id: row._id, status: 'open', version } }))
  await drain(async () => ({}))
  expect(await Outbox.findOne({ accountId: student._id }).lean()).toMatchObject({ state })
})

it('tries a temporary refusal again later, and keeps a permanent one with its error', async () => {
  const [busy, broken] = [await follower('o-busy'), await follower('o-broken')]
  await enqueueNotice(notice(busy._id))
  await enqueueNotice(notice(broken._id))
  await drain(async ({ to }) => { throw to.openid === 'o-busy' ? new WechatError(-1, 'system busy') : new WechatError(47003, 'bad argument') })
  expect(await Outbox.findOne({ accountId: busy._id }).lean()).toMatchObject({ state: 'queued', attempts: 1, error: { errcode: -1 } })
  expect(await Outbox.findOne({ accountId: broken._id }).lean()).toMatchObject({ state: 'dead', error: { errcode: 47003 } })
})

it('two workers never hold the same row, and a dead worker’s rows come back by their lease', async () => {
  const student = await buildAccount('student')
  for (let n = 0; n < 20; n += 1) await enqueueNotice(notice(student._id))
  const [a, b] = await Promise.all([claimBatch(20), claimBatch(20)])
  expect(a.length + b.length).toBe(20)
  expect(await claimBatch(20)).toHaveLength(0)
  restore = clock.use(() => new Date(Date.now() + leaseMs + 1000))
  expect(await claimBatch(50)).toHaveLength(20)
})

it('acknowledges every row of many batches that end while others begin', async () => {
  const student = await follower('o-many')
  for (let n = 0; n < 60; n += 1) await enqueueNotice(notice(student._id))
  await drain(() => new Promise((done) => { setImmediate(() => done({})) }), { lanes: 8, batch: 7 })
  expect(await Outbox.countDocuments({ state: 'sent' })).toBe(60)
})

it('says the same thing to WeChat after a crash between send and record', async () => {
  const student = await follower('o-crash')
  await enqueueNotice(notice(student._id))
  const ids: string[] = []
  const [row] = await claimBatch(1)
  restore = clock.use(() => new Date(Date.now() + leaseMs + 1000))
  await drain(async ({ clientMsgId }) => { ids.push(clientMsgId); return {} })
  await Outbox.updateOne({ _id: row?._id }, { state: 'queued', nextAt: new Date(0) })
  await drain(async ({ clientMsgId }) => { ids.push(clientMsgId); return {} })
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

it('tries again after a fault that is not WeChat’s word, and gives up at once on a text that may not leave', async () => {
  const [away, unsafe] = [await follower('o-away'), await follower('o-unsafe')]
  await enqueueNotice(notice(away._id))
  await enqueueNotice(notice(unsafe._id))
  await drain(async ({ to }) => { throw to.openid === 'o-away' ? new Error('the database is away') : new AppError('wechat_unsafe_push') })
  expect(await Outbox.findOne({ accountId: away._id }).lean()).toMatchObject({ state: 'queued' })
  expect(await Outbox.findOne({ accountId: unsafe._id }).lean()).toMatchObject({ state: 'dead' })
})
