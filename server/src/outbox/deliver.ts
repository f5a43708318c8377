import mongoose from 'mongoose'
import { type WechatAddress } from '../modules/accounts/actions/wechat-addresses-of'
import { clock } from '../clock'
import { AppError } from '../errors'
import { deliverToInbox } from '../modules/messages/actions/deliver-to-inbox'
import { localCodes, WechatError } from '../wechat/client/wechat-error'
import { type OutgoingNotice } from '../wechat/templates/send-notice'
import { backOff, maxAttempts } from './back-off'
import { clientMsgId } from './client-msg-id'
import { inDoubt } from './in-doubt'
import { type Notice } from './notice'
import { type Outcome } from './outcome'
import { type OutboxRow } from './model'
import { quietUntil } from './quiet-until'

/** The door to WeChat: one notice by one channel (wechat/templates/send-notice). */
export type SendNotice = (notice: OutgoingNotice) => Promise<{ msgId?: string } | 'no_template'>

/** Codes that say this door is closed for this person, so that the next one is tried (R-MSG-2): not a follower, no consent. */
const doorClosed = new Set([43004, 43101, 43107, 43108, 40003])

/** Codes of ours from here down: no word of WeChat's came back. */
const unanswered = localCodes.timeout
/** WeChat knows a message again by its `client_msg_id` for ten minutes; a minute less, for our clock and the way. */
const memoryMs = 9 * 60_000
/** Our code for a kind of which the operator has set no template. */
const noTemplate = -2005
type Refusal = { errcode?: number; errmsg: string }

/** One attempt at one row: guard, inbox for a reminder, then the first open door. Never throws for WeChat's refusals. */
export async function deliver(row: OutboxRow, address: WechatAddress | undefined, send: SendNotice): Promise<Outcome> {
  const { notice } = row
  if (!(await stillApplies(notice))) return { kind: 'dropped' }
  if (notice.sendAt) await deliverToInbox(notice)
  const now = clock.now()
  if (notice.pushBy && notice.pushBy <= now) return { kind: 'sent', channel: 'inbox' }
  const open = doors(address).filter((to) => !notice.pushBy || mayRepeat(row, to.channel, now))
  const until = notice.quiet && open.length > 0 ? quietUntil(now) : undefined
  if (until) return { kind: 'wait', nextAt: until }
  let closed: Refusal | undefined
  for (const to of open) {
    try {
      const sent = await send({ kind: notice.kind, payload: notice.data, path: `/m/${notice.path}`, clientMsgId: clientMsgId(row.dedupeKey), to })
      if (sent === 'no_template') {
        // A mini-program without templates is a choice; the official account is the way there has to be.
        if (to.channel === 'official') closed = { errcode: noTemplate, errmsg: 'WECHAT_TEMPLATE_IDS names no template' }
        continue
      }
      return { kind: 'sent', channel: to.channel, msgId: sent.msgId, error: closed }
    } catch (error) {
      if (error instanceof WechatError && doorClosed.has(error.errcode)) {
        closed = { errcode: error.errcode, errmsg: error.errmsg.slice(0, 200) }
        continue
      }
      return refused(row, error)
    }
  }
  return { kind: 'sent', channel: 'inbox', error: closed }
}

/** Official account first, then the mini-program. */
function doors(address: WechatAddress | undefined): OutgoingNotice['to'][] {
  const found: OutgoingNotice['to'][] = []
  if (address?.oaOpenid && address.followed) found.push({ channel: 'official', openid: address.oaOpenid })
  if (address?.mpOpenid) found.push({ channel: 'mini', openid: address.mpOpenid })
  return found
}

/** What must not come twice is not said again when it may have arrived and WeChat would not know it again; the mini-program's door never does. */
const mayRepeat = (row: OutboxRow, channel: OutgoingNotice['to']['channel'], now: Date): boolean =>
  !inDoubt(row) || (channel === 'official' && now.getTime() - (row.triedAt?.getTime() ?? 0) < memoryMs)

async function stillApplies(notice: Notice): Promise<boolean> {
  if (!notice.onlyWhile) return true
  const { model, id, status, version } = notice.onlyWhile
  return (await mongoose.model(model).exists({ _id: id, status, ...(version === undefined ? {} : { version }) })) !== null
}

function refused(row: OutboxRow, error: unknown): Outcome {
  const known = error instanceof WechatError ? { errcode: error.errcode, errmsg: error.errmsg.slice(0, 200) } : { errmsg: error instanceof Error ? error.message.slice(0, 200) : 'unknown error' }
  // What is not a word of WeChat's (a database away, a bug) is tried again too; a text that may not leave never is.
  const retryable = error instanceof WechatError ? error.retryable : !(error instanceof AppError)
  if (!retryable || row.attempts >= maxAttempts) return { kind: 'dead', error: known }
  return { kind: 'retry', nextAt: (error instanceof WechatError ? error.retryAfter : undefined) ?? backOff(row.attempts), error: known, refused: error instanceof WechatError && (error.errcode > unanswered || error.errcode === localCodes.unreachable) }
}
