import type { ChatMessage } from '@shared/hall/contract'
import type { Side } from '@shared/hall/frames'
import type { MessageLog, Pending } from './message-log'

export type ChatRow =
  | { kind: 'time'; key: string; at: string }
  | { kind: 'line'; key: string; message: ChatMessage; mine: boolean; /** Under my last message only: whether it was read. */ mark?: 'read' | 'sent' }
  | { kind: 'pending'; key: string; pending: Pending }

/** After so long the time is said again. */
const pauseMs = 5 * 60_000

/** A conversation as rows to draw, from the first to the last. */
export function chatRows(log: MessageLog, side: Side, theirsRead: number): ChatRow[] {
  const rows: ChatRow[] = []
  const lastMine = log.lines.filter((one) => one.side === side).slice(-1)[0]?.seq
  const last = log.lines[log.lines.length - 1]?.seq
  let before = 0
  for (const message of log.lines) {
    const at = Date.parse(message.at)
    if (at - before > pauseMs) rows.push({ kind: 'time', key: `t${message.seq}`, at: message.at })
    before = at
    const read = theirsRead >= message.seq
    // Who has answered need not be called one who has not read.
    const mark = message.seq === lastMine && (read || lastMine === last) ? { mark: read ? 'read' as const : 'sent' as const } : {}
    rows.push({ kind: 'line', key: message.clientId, message, mine: message.side === side, ...mark })
  }
  return [...rows, ...log.pending.map((pending): ChatRow => ({ kind: 'pending', key: pending.clientId, pending }))]
}
