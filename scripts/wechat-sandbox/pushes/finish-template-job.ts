import { setTimeout as wait } from 'node:timers/promises'
import { type Card, type SentMessage } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { pushEvent } from './push-event'
import { pushTiming } from './push-timing'

/** Files an accepted template message, then delivers it and tells the server by TEMPLATESENDJOBFINISH, a moment later. */
export function finishTemplateJob(store: SandboxStore, job: { sent: SentMessage; card: Card }): void {
  const { sent, card } = job
  store.state.sent.push(sent)
  store.changed()
  const outcome = store.takeFault(({ rule }) => rule === 'user_block' || rule === 'system_failed')?.rule
  const finish = async (): Promise<void> => {
    await wait(pushTiming.finishAfter)
    const gone = !store.byOpenid(sent.openid)?.follows
    sent.status = outcome === 'system_failed' ? 'failed: system failed' : outcome === 'user_block' || gone ? 'failed:user block' : 'success'
    if (sent.status === 'success') store.addChat({ openid: sent.openid, from: 'account', card })
    await pushEvent(store, sent.openid, 'TEMPLATESENDJOBFINISH', undefined, { MsgID: { digits: sent.msgid }, Status: sent.status })
  }
  finish().catch((error: unknown) => { console.error('wechat sandbox: a template message could not be finished', error) })
}
