import { Types } from 'mongoose'
import { testEnv } from '../../test/test-env'
import { useTestClock } from '../../test/use-test-clock'
import { careerHours } from '../career-hours'
import { useSettings } from '../settings'
import { localCodes, WechatError } from '../wechat/client/wechat-error'
import { claimBatch } from './claim-batch'
import { deliver, type SendNotice } from './deliver'
import { enqueueNotices } from './enqueue-notices'
import { explainRefusal } from './explain-refusal'
import { Outbox } from './model'
import { type Notice } from './notice'
import { quietUntil } from './quiet-until'
import { settle } from './settle'

const time = useTestClock()
beforeAll(() => { useSettings(testEnv()) })
afterEach(() => Outbox.deleteMany({}))
const china = (text: string): Date => new Date(`${text}:00+08:00`)
const follower = { oaOpenid: 'o', followed: true }

/** One attempt at a quiet notice made at `at` for a follower; the row afterwards. */
async function attempt(at: string, send: SendNotice, given: Partial<Notice> = {}) {
  time.now = china(at)
  await enqueueNotices([{ kind: 'job_digest', accountId: new Types.ObjectId(), dedupeKey: new Types.ObjectId().toString(), title: '', lines: [], data: {}, path: 'x', sendAt: time.now, quiet: true, ...given }])
  const [row] = await claimBatch(1)
  if (!row) throw new Error('nothing is due')
  await settle([{ row, outcome: await deliver(row, follower, send) }])
  return Outbox.findById(row._id).lean()
}

it.each([['2026-11-23 21:59', undefined], ['2026-11-23 22:00', '2026-11-24 08:00'], ['2026-11-24 07:59', '2026-11-24 08:00'], ['2026-11-24 08:00', undefined]])('R-PUSH-2 at %s the quiet hours end at %s', (at, until) => {
  expect(quietUntil(china(at))).toEqual(until === undefined ? undefined : china(until))
})

it('R-PUSH-2 beside the sandbox the hours may be lifted', () => {
  careerHours.set('always')
  try {
    expect(quietUntil(china('2026-11-23 23:00'))).toBeUndefined()
  } finally { careerHours.set('office') }
})

it('R-PUSH-2 a push that falls due at night waits for the morning, without costing an attempt', async () => {
  expect(await attempt('2026-11-23 23:00', () => { throw new Error('sent at night') })).toMatchObject({ state: 'queued', attempts: 0, nextAt: china('2026-11-24 08:00') })
})

it('R-PUSH-2 a push whose day is over stays in the inbox', async () => {
  expect(await attempt('2026-11-24 09:00', () => { throw new Error('sent on the next day') }, { pushBy: china('2026-11-23 22:00') })).toMatchObject({ state: 'sent', channel: 'inbox' })
})

it.each([[-1, 'queued'], [45009, 'queued'], [47003, 'dead'], [48001, 'dead'], [localCodes.timeout, 'queued'], [43004, 'sent']])('R-PUSH-3 a refusal with %s is kept, and the push is %s', async (code, state) => {
  const row = await attempt('2026-11-23 09:00', () => { throw new WechatError(code, 'said WeChat') }, { pushBy: china('2026-11-23 22:00') })
  expect(row).toMatchObject({ state, error: { errcode: code, errmsg: 'said WeChat' } })
})

it('R-PUSH-3 the daily quota is waited for until the next day', async () => {
  const row = await attempt('2026-11-23 09:00', () => { throw new WechatError(45009, 'quota') })
  expect(row?.nextAt.getTime()).toBeGreaterThanOrEqual(china('2026-11-24 00:00').getTime())
})

it('R-PUSH-3 a push without a template is kept with the reason, in the inbox', async () => {
  const row = await attempt('2026-11-23 10:00', () => Promise.resolve('no_template'))
  expect(row).toMatchObject({ state: 'sent', channel: 'inbox', error: { errcode: -2005 } })
  expect(explainRefusal(row?.error?.errcode).meaning).toMatch(/没有设置/)
})

it('R-PUSH-3 a push of the day outlasts a morning without WeChat, and is sent once it can be reached', async () => {
  const id = (await attempt('2026-11-23 09:00', () => { throw new WechatError(localCodes.unreachable, 'ECONNREFUSED') }, { pushBy: china('2026-11-23 22:00') }))?._id
  let sent = 0
  for (let row = await Outbox.findById(id).lean(); row?.state === 'queued'; row = await Outbox.findById(id).lean()) {
    time.now = row.nextAt
    const [claimed] = await claimBatch(1)
    if (!claimed) throw new Error('nothing is due')
    const send: SendNotice = () => {
      if (time.now < china('2026-11-23 13:00')) throw new WechatError(localCodes.unreachable, 'ECONNREFUSED')
      sent += 1
      return Promise.resolve({ msgId: '1' })
    }
    await settle([{ row: claimed, outcome: await deliver(claimed, follower, send) }])
  }
  expect(await Outbox.findById(id).lean()).toMatchObject({ state: 'sent', channel: 'official' })
  expect([sent, time.now < china('2026-11-23 14:15')]).toEqual([1, true])
})
