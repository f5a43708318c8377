import { type Types } from 'mongoose'
import { seeded } from '../../../../test/seeded'
import { startTestApp, type TestApp } from '../../../../test/test-app'
import { testEnv } from '../../../../test/test-env'
import { useTestClock } from '../../../../test/use-test-clock'
import { claimBatch } from '../../../outbox/claim-batch'
import { clientMsgId } from '../../../outbox/client-msg-id'
import { deliver, type SendNotice } from '../../../outbox/deliver'
import { Outbox } from '../../../outbox/model'
import { settle } from '../../../outbox/settle'
import { shanghaiDay } from '../../../shanghai-hours'
import { localCodes, WechatError } from '../../../wechat/client/wechat-error'
import { WechatUserModel } from '../../../wechat/users/wechat-user-model'
import { buildAccount } from '../../accounts/factory'
import { wechatAddressesOf } from '../../accounts/actions/wechat-addresses-of'
import { Application } from '../../applications/model'
import { buildJob } from '../../jobs/factory'
import { Message } from '../../messages/model'
import { Digest } from '../digest-model'
import { createMatcher } from '../matcher/create-matcher'
import { makeDigests } from './make-digests'
import { planNightRun } from '../actions/plan-night-run'

let app: TestApp
const time = useTestClock('2026-11-22T16:00:00Z')
const chance = seeded(5)
const [hourMs, days, memoryMs] = [3_600_000, 14, 600_000]
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

/** What a phone shows: WeChat lets one through for each client id within ten minutes, also when it did not answer us. */
const phone: { openid: string; at: Date }[] = []
const seen = new Map<string, number>()
const send: SendNotice = async ({ to, clientMsgId: id }) => {
  const fault = chance.below(10)
  if (fault < 3) throw new WechatError([-1, 45009, 47003][fault] ?? -1, 'refused')
  if (fault === 3 && to.openid !== 'week-0') throw new WechatError(43004, 'require subscribe')
  if (time.now.getTime() - (seen.get(id) ?? 0) > memoryMs) phone.push({ openid: to.openid, at: time.now })
  seen.set(id, time.now.getTime())
  if (fault === 4) throw new WechatError(localCodes.timeout, 'no answer')
  return { msgId: String(phone.length) }
}
/** What a worker does at an instant, without its pauses. */
async function drain(): Promise<void> {
  for (let rows = await claimBatch(50); rows.length > 0; rows = await claimBatch(50)) {
    const addresses = await wechatAddressesOf(rows.map(({ accountId }) => accountId))
    await settle(await Promise.all(rows.map(async (row) => ({ row, outcome: await deliver(row, addresses.get(row.accountId.toString()), send) }))))
  }
}

it('R-PUSH-2 over two weeks: one digest a day at most, five jobs at most, none twice, none applied for, none in the quiet hours', async () => {
  const env = testEnv()
  const students = await Promise.all(Array.from({ length: 4 }, async (_, n) => {
    const openid = `week-${n}`
    await WechatUserModel.create({ _id: `${env.WECHAT_OA_APPID}:${openid}`, appid: env.WECHAT_OA_APPID, openid, followed: true, createdAt: time.now })
    return buildAccount('student', { wechat: { oaOpenid: openid, boundAt: time.now } })
  }))
  const [employer, matcher] = [await buildAccount('employer'), createMatcher()]
  const applied = new Map<string, Date>()
  const jobs: Types.ObjectId[] = []
  for (let hour = 0; hour < days * 24; hour += 1) {
    for (let n = chance.below(3) - 1; n > 0; n -= 1) jobs.push((await buildJob({ employer })).row._id)
    if (chance.below(6) === 0 && jobs.length > 0) {
      const [student, jobId] = [chance.one(students), chance.one(jobs)]
      await Application.collection.updateOne({ studentId: student.studentId, jobId }, { $setOnInsert: { createdAt: time.now } }, { upsert: true })
      applied.set(`${student.studentId?.toString()}:${jobId.toString()}`, time.now)
    }
    await planNightRun()
    await matcher.work()
    // Two workers begin at once.
    await Promise.all([makeDigests(3), makeDigests(3)])
    for (let part = 0; part < 4; part += 1) { await drain(); time.pass(hourMs / 4) }
  }
  const digests = await Digest.find().lean()
  expect(digests.length).toBeGreaterThan(days * 2)
  expect(Math.max(...digests.map(({ jobIds }) => jobIds.length))).toBe(5)
  const pushed = digests.flatMap(({ pushed: keys }) => keys)
  expect(new Set(pushed).size).toBe(pushed.length)
  expect(digests.flatMap(({ pushed: keys, createdAt }) => keys.filter((key) => (applied.get(key)?.getTime() ?? Infinity) < createdAt.getTime()))).toEqual([])
  const daily = phone.map(({ openid, at }) => `${openid} ${shanghaiDay(at).day}`)
  expect(daily.length).toBeGreaterThan(days)
  expect(new Set(daily).size).toBe(daily.length)
  expect(phone.filter(({ at }) => shanghaiDay(at).minute < 8 * 60 || shanghaiDay(at).minute >= 22 * 60)).toEqual([])
  expect(await Message.countDocuments({ kind: 'job_digest' })).toBe(digests.length)
  expect(await Outbox.countDocuments({ kind: 'job_digest', dedupeKey: { $in: digests.map(({ accountId, day }) => `digest:${accountId.toString()}:${day}`) } })).toBe(digests.length)
  expect(seen.size).toBe(new Set([...seen.keys()].filter((id) => digests.some(({ accountId, day }) => clientMsgId(`digest:${accountId.toString()}:${day}`) === id))).size)
}, 400_000)
