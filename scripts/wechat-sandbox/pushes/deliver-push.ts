import { setTimeout as wait } from 'node:timers/promises'
import { sandboxConfig } from '../sandbox-config'
import { type PushAttempt, type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { postPush, type PushDisguise } from './post-push'
import { pushTiming } from './push-timing'
import { readReply } from './read-reply'
import { writeXml } from './write-xml'

/** What to push: the message's own fields after the four that every push has. */
export interface Push { openid: string; what: string; eventKey?: string; talk?: boolean; fields: Record<string, string | number | { digits: string }> }

const DISGUISES: readonly PushDisguise[] = ['forged', 'plaintext']

function takePushFault(store: SandboxStore, rule: string): boolean {
  return store.takeFault((fault) => fault.rule === rule) !== undefined
}

/** Whether the server has taken the push; shows its reply, or WeChat's apology when the reply is no good. */
function accept(store: SandboxStore, push: Push, attempt: PushAttempt): boolean {
  if (attempt.error || attempt.status !== 200) return false
  if (attempt.answer === '' || attempt.answer === 'success') return true
  try {
    store.addChat({ openid: push.openid, from: 'account', ...readReply(attempt.answer) })
    return true
  } catch (error) {
    attempt.error = error instanceof Error ? error.message : String(error)
    return false
  }
}

async function attemptAll(store: SandboxStore, push: Push, record: PushRecord, first: (attempt: PushRecord) => void): Promise<void> {
  if (takePushFault(store, 'late')) await wait(pushTiming.late)
  const disguise = DISGUISES.find((one) => one !== undefined && takePushFault(store, one))
  const again = takePushFault(store, 'duplicate')
  for (let turn = 0; turn <= pushTiming.retries && !record.answered; turn++) {
    if (turn > 0) await wait(pushTiming.pause)
    const attempt = await postPush(store, record.xml, push.openid, pushTiming.timeout, disguise)
    record.answered = accept(store, push, attempt)
    record.attempts.push(attempt)
    first(record)
    store.changed()
    // A stranger posts once; and without an address there is nobody to ask again.
    if (disguise || !store.pushTarget) break
  }
  if (again) record.attempts.push(await postPush(store, record.xml, push.openid, pushTiming.timeout))
  if (!record.answered && push.talk && store.pushTarget) store.addChat({ openid: push.openid, from: 'system', text: '该公众号提供的服务出现故障，请稍后再试' })
  record.done = true
  store.changed()
}

/** Pushes to the server as WeChat does, in the background. Resolves with the record after the first attempt. */
export function deliverPush(store: SandboxStore, push: Push): Promise<PushRecord> {
  const xml = writeXml({ ToUserName: sandboxConfig.officialAccount.originalId, FromUserName: push.openid, CreateTime: Math.floor(Date.now() / 1000), ...push.fields })
  const record: PushRecord = {
    id: store.nextId(), at: new Date(store.now()).toISOString(), openid: push.openid, what: push.what, eventKey: push.eventKey ?? '', xml, attempts: [], done: false, answered: false,
  }
  store.addPush(record)
  if (takePushFault(store, 'never')) {
    record.done = true
    return Promise.resolve(record)
  }
  return new Promise((resolve, reject) => { attemptAll(store, push, record, resolve).catch(reject) })
}
