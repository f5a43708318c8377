import { randomBytes } from 'node:crypto'
import { sandboxConfig } from '../sandbox-config'
import { signParts } from '../pushes/sign-parts'
import { readText } from '../wire/read-text'
import { type ControlHandler } from './control-call'
import { ControlRefusal } from './control-refusal'
import { faultRules } from './fault-rules'

const faults: ControlHandler = ({ store, body }) => {
  const rule = typeof body.rule === 'number' ? String(body.rule) : readText(body, 'rule')
  const times = body.times === undefined ? 1 : body.times
  if (!/^-?\d+$/.test(rule) && !(rule in faultRules)) throw new ControlRefusal(400, 'unknown_rule', `The rule is an errcode or one of: ${Object.keys(faultRules).join(', ')}.`)
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 0) throw new ControlRefusal(400, 'bad_times', 'times is a whole number; 0 takes the rule away.')
  const path = readText(body, 'path')
  store.faults = store.faults.filter((fault) => fault.rule !== rule || (fault.path ?? '') !== path)
  if (times > 0) store.faults.push({ rule, times, ...(path ? { path } : {}) })
  store.changed()
  return { faults: store.faults }
}

const clock: ControlHandler = ({ store, body }) => {
  const { advanceSeconds, at } = body
  if (typeof advanceSeconds === 'number' && advanceSeconds >= 0) store.advance(advanceSeconds)
  else if (typeof at === 'string' && !Number.isNaN(Date.parse(at))) store.setClock(Date.parse(at))
  else throw new ControlRefusal(400, 'bad_clock', 'Say advanceSeconds, 0 or more, or at, an ISO time.')
  store.changed()
  return { now: new Date(store.now()).toISOString() }
}

/** WeChat's check when an operator saves the address: GET with a signature, the echo must come back. */
const verify: ControlHandler = async ({ store }) => {
  if (!store.pushTarget) throw new ControlRefusal(409, 'no_target', '没有设置服务器地址')
  const [timestamp, nonce, echostr] = [String(Math.floor(Date.now() / 1000)), randomBytes(5).toString('hex'), randomBytes(10).toString('hex')]
  const url = new URL(store.pushTarget)
  for (const [key, value] of Object.entries({ signature: signParts(sandboxConfig.officialAccount.token, timestamp, nonce), timestamp, nonce, echostr })) url.searchParams.set(key, value)
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return { ok: (await response.text()) === echostr, status: response.status }
  } catch {
    return { ok: false, status: 0 }
  }
}

const reset: ControlHandler = ({ store }) => { store.reset(); return { ok: true } }

/** What tests turn: faults, the clock, everything back. */
export const testControls: Record<string, ControlHandler> = { faults, clock, verify, reset }
