import { messageKinds } from '@shared/messages/kinds'
import { roleLabels, type Role } from '@shared/kernel/roles'
import { pushStates, type PushState } from '@shared/pushes/states'
import { explainRefusal } from '../../outbox/explain-refusal'
import { type OutboxRow } from '../../outbox/model'
import { canRetry } from './can-retry'

/** One push as the platform sees it; who it went to is masked, what it says stays with them. */
export function presentPush(row: OutboxRow, who: { name: string; role: Role } | undefined) {
  const state = stateOf(row)
  const { kind } = row.notice
  const explained = row.error && explainRefusal(row.error.errcode)
  return {
    id: row._id.toString(), kind, kindLabel: messageKinds[kind].label, state, stateLabel: pushStates[state], who: who ? `${roleLabels[who.role]} ${Array.from(who.name)[0] ?? ''}**` : '账号已注销',
    title: row.notice.title, attempts: row.attempts, channel: row.channel, delivered: row.delivered,
    error: explained && { code: row.error?.errcode, meaning: explained.meaning, next: explained.next },
    createdAt: row.createdAt.toISOString(), nextAt: state === 'waiting' ? row.nextAt.toISOString() : undefined, doneAt: row.doneAt?.toISOString(), retryable: canRetry(row),
  }
}

function stateOf({ state, channel }: OutboxRow): PushState {
  if (state === 'queued' || state === 'leased') return 'waiting'
  if (state === 'dead') return 'failed'
  return state === 'dropped' ? 'dropped' : channel === 'inbox' ? 'inbox' : 'sent'
}
