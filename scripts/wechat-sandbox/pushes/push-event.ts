import { type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { deliverPush } from './deliver-push'

/** Pushes an event; events carry no MsgId. `more` are the event's own fields. */
export function pushEvent(store: SandboxStore, openid: string, event: string, eventKey?: string, more: Record<string, string | { digits: string }> = {}): Promise<PushRecord> {
  return deliverPush(store, {
    openid, what: event, eventKey, talk: event === 'CLICK',
    fields: { MsgType: 'event', Event: event, ...(eventKey === undefined ? {} : { EventKey: eventKey }), ...more },
  })
}
