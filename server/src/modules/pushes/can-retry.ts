import { clock } from '../../clock'
import { explainRefusal } from '../../outbox/explain-refusal'
import { type OutboxRow } from '../../outbox/model'

/** True when sending a push again can help: it failed, not for a reason that stays, and it is not of a day that is over. */
export function canRetry({ state, error, notice }: OutboxRow): boolean {
  if (state !== 'dead' || (notice.pushBy && notice.pushBy <= clock.now())) return false
  // A text that may not leave never may.
  if (error?.errcode === undefined && error?.errmsg.includes('wechat_unsafe_push')) return false
  return explainRefusal(error?.errcode).helps
}
