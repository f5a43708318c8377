import { setImmediate } from 'node:timers/promises'
import mongoose, { Types } from 'mongoose'
import { connectDatabase, disconnectDatabase, ensureIndexes } from '../../server/src/db/connect'
import { Account } from '../../server/src/modules/accounts/model'
import { Outbox } from '../../server/src/outbox/model'
import { startDispatcher } from '../../server/src/outbox/start-dispatcher'
import { useSettings } from '../../server/src/settings'
import { createMiniProgram } from '../../server/src/wechat/mini-program/create-mini-program'
import { createOfficialAccount } from '../../server/src/wechat/official-account/create-official-account'
import { templateRegistry } from '../../server/src/wechat/templates/registry'
import { sendNotice } from '../../server/src/wechat/templates/send-notice'
import { WechatUserModel } from '../../server/src/wechat/users/wechat-user-model'
import { testEnv } from '../../server/test/test-env'
import { startEmbedded } from '../mongod/start-embedded'
import { freePort } from '../product/free-port'
import { startChild } from '../product/start-child'
import { type BenchRow } from './bench-row'

const messages = Number(process.env.BENCH_MESSAGES ?? 100_000)
const lanes = 64
const answerMs = 20

/** P5: draining the outbox with 64 lanes against an endpoint that answers after 20 ms, beside the ideal lanes ÷ 20 ms. */
export async function benchOutbox(kind: 'signing_invitation' | 'job_digest' = 'signing_invitation'): Promise<BenchRow[]> {
  const wechat = await startSlowWechat()
  const database = await startEmbedded({ cacheGb: 1 })
  const uri = database.uri.replace('/?', '/bench?')
  const templates = JSON.stringify(Object.fromEntries(templateRegistry.map(({ kind }) => [kind, `template-${kind}`])))
  const env = testEnv({ MONGODB_URI: uri, WECHAT_API_BASE: wechat.url, WECHAT_TEMPLATE_IDS: templates, LOG_LEVEL: 'silent' })
  useSettings(env)
  try {
    await connectDatabase(uri)
    await ensureIndexes()
    await fill(env.WECHAT_OA_APPID, kind)
    const deps = { env, officialAccount: createOfficialAccount(env), miniProgram: createMiniProgram(env) }
    const started = process.hrtime.bigint()
    await new Promise<void>((drained) => {
      const dispatcher = startDispatcher({ send: (notice) => sendNotice(deps, notice), lanes, batch: 100, idleMs: 60_000, onIdle: () => { void dispatcher.stop().then(drained) } })
    })
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const sent = await Outbox.countDocuments({ state: 'sent', channel: 'official' })
    if (sent !== messages) throw new Error(`only ${sent} of ${messages} were sent`)
    const ideal = (messages / lanes) * (answerMs / 1000)
    return [
      { id: 'P5', figure: `outbox drain, ${lanes} lanes against ${answerMs} ms: ideal ÷ measured`, goal: '≥0.70', value: ideal / seconds, unit: '×', details: { messages, seconds, 'per second': messages / seconds } },
      { id: 'P5', figure: `${messages} messages`, goal: '≤60 s', value: seconds, unit: 's' },
    ]
  } finally {
    await disconnectDatabase()
    await database.stop()
    await wechat.stop()
  }
}

async function fill(appid: string, kind: string): Promise<void> {
  const now = new Date()
  const people = Array.from({ length: 1000 }, (_, n) => ({ _id: new Types.ObjectId(), openid: `o-bench-${n}` }))
  await Account.insertMany(people.map(({ _id, openid }) => ({ _id, role: 'student', name: '测试', passwordHash: 'x', wechat: { oaOpenid: openid, boundAt: now }, createdAt: now, updatedAt: now })))
  await WechatUserModel.insertMany(people.map(({ openid }) => ({ _id: `${appid}:${openid}`, appid, openid, followed: true, createdAt: now })))
  const data = kind === 'job_digest' ? { jobs: 'Java 开发工程师 等 5 个职位', reason: '职位类别、专业、城市符合', day: now.toISOString(), note: '点开查看职位和推荐理由' } : { employerName: '哈尔滨示范软件有限公司', position: '前端开发工程师', expiresAt: now.toISOString(), note: '请及时处理' }
  for (let from = 0; from < messages; from += 5000) {
    await mongoose.connection.collection('outbox').insertMany(Array.from({ length: Math.min(5000, messages - from) }, (_, n) => {
      const accountId = people[(from + n) % people.length]?._id
      const dedupeKey = `bench:${from + n}`
      const notice = { kind, accountId, dedupeKey, title: '签约邀请', lines: [], data, path: 'modules/signing/pages/invitation/index?id=1' }
      return { kind: notice.kind, accountId, dedupeKey, notice, state: 'queued', nextAt: now, attempts: 0, createdAt: now }
    }))
  }
}

/** The endpoint has a process of its own: it must not take the sender's processor. */
async function startSlowWechat(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const child = startChild({ name: 'slow WeChat', script: 'scripts/bench/baseline/slow-wechat.cjs', env: { ...process.env, PORT: String(port), ANSWER_MS: String(answerMs) }, logFile: '.cache/bench/slow-wechat.log' })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).then((answer) => answer.ok, () => false))) await setImmediate()
  return { url, stop: () => child.stop() }
}
