import { setTimeout as delay } from 'node:timers/promises'
import { clock } from '../../clock'
import { random } from '../../random'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { WechatTokenModel, type WechatTokenRow } from './token-model'
import { localCodes, WechatError } from './wechat-error'

export interface FetchedCredential { value: string; expiresInSeconds: number }
export interface SharedCredential {
  /** The value in force; fetched by one process at a time when there is none. */
  get(): Promise<string>
  /** Says that WeChat no longer takes this value. Does nothing when another process has already renewed it. */
  reject(value: string): Promise<void>
}

const leaseMs = 15_000
const waitMs = 150
const waits = Math.ceil(leaseMs / waitMs) + 10
const forceEveryMs = 30_000
// Sending thousands of messages must not read the row for each; one that another process renewed meanwhile just costs a repeat.
const rememberMs = 2000

/**
 * A credential kept in MongoDB for all processes: single flight in this one, a lease between them.
 * `fetch` asks WeChat; `force` is set only when WeChat hands out again the very value that was rejected.
 */
export function shareCredential(key: string, fetch: (force: boolean) => Promise<FetchedCredential>): SharedCredential {
  let flight: Promise<string> | undefined
  let recent: { value: string; until: number } | undefined

  const get = async (): Promise<string> => {
    if (recent && clock.ms() < recent.until) return recent.value
    flight ??= load().finally(() => { flight = undefined })
    return flight
  }
  const remember = (value: string, expiresAt: number): string => {
    recent = { value, until: Math.min(clock.ms() + rememberMs, expiresAt) }
    return value
  }

  const load = async (): Promise<string> => {
    for (let turn = 0; turn < waits; turn += 1) {
      const known = usable(await WechatTokenModel.findById(key).lean())
      if (known) return remember(known.value, known.expiresAt)
      const owner = random.uuid()
      const row = await takeLease(key, owner)
      if (row) return refresh(row, owner)
      await delay(waitMs)
    }
    throw new WechatError(localCodes.timeout, 'another process is renewing the credential')
  }

  const refresh = async (row: WechatTokenRow, owner: string): Promise<string> => {
    try {
      const known = usable(row)
      if (known) return remember(known.value, known.expiresAt)
      let fetched = await fetch(false)
      const force = fetched.value === row.rejected && clock.ms() - (row.forcedAt?.getTime() ?? 0) >= forceEveryMs
      if (force) fetched = await fetch(true)
      const lifeMs = fetched.expiresInSeconds * 1000
      const expiresAt = clock.ms() + lifeMs - Math.min(60_000, lifeMs / 10)
      await WechatTokenModel.updateOne({ _id: key, leaseOwner: owner }, {
        $set: {
          value: fetched.value,
          expiresAt: new Date(expiresAt),
          ...(force && { forcedAt: clock.now() }),
        },
        ...(fetched.value !== row.rejected && { $unset: { rejected: 1 } }),
      })
      return remember(fetched.value, expiresAt)
    } finally {
      await WechatTokenModel.updateOne({ _id: key, leaseOwner: owner }, { $unset: { leaseOwner: 1, leaseUntil: 1 } })
    }
  }

  const reject = async (value: string): Promise<void> => {
    if (recent?.value === value) recent = undefined
    await WechatTokenModel.updateOne({ _id: key, value }, { $set: { rejected: value }, $unset: { value: 1, expiresAt: 1 } })
  }

  return { get, reject }
}

function usable(row: WechatTokenRow | null): { value: string; expiresAt: number } | undefined {
  if (!row?.value || !row.expiresAt || row.expiresAt.getTime() <= clock.ms()) return undefined
  return { value: row.value, expiresAt: row.expiresAt.getTime() }
}

async function takeLease(key: string, owner: string): Promise<WechatTokenRow | null> {
  const now = clock.ms()
  try {
    return await WechatTokenModel.findOneAndUpdate(
      { _id: key, $or: [{ leaseUntil: null }, { leaseUntil: { $lte: new Date(now) } }] },
      { $set: { leaseOwner: owner, leaseUntil: new Date(now + leaseMs) } },
      { upsert: true, returnDocument: 'after' },
    ).lean()
  } catch (error) {
    if (isDuplicateKey(error)) return null
    throw error
  }
}
