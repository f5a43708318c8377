import { type PushKind } from '@shared/messages/kinds'
import { type PushState } from '@shared/pushes/states'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Outbox, type OutboxRow } from '../../../outbox/model'
import { namesOfAccounts } from '../../accounts/actions/names-of-accounts'
import { presentPush } from '../present'

const filters: Record<PushState, Record<string, unknown>> = {
  waiting: { state: { $in: ['queued', 'leased'] } }, sent: { state: 'sent', channel: { $in: ['official', 'mini'] } }, inbox: { state: 'sent', channel: 'inbox' },
  failed: { state: 'dead', channel: null }, dropped: { state: 'dropped', channel: null },
}

/** Pushes of one state, the last ended first (waiting: the next due first): one read of an index, and one for the names. */
export async function listPushes(query: { state: PushState; kind?: PushKind; cursor?: string; limit: number }) {
  const kind = query.kind ? { kind: query.kind } : {}
  const waiting = query.state === 'waiting'
  const field = waiting ? 'nextAt' : 'doneAt'
  const direction = waiting ? 1 : -1
  const rows = await Outbox.find({ ...kind, ...filters[query.state], ...(waiting ? {} : { $and: [{ doneAt: { $exists: true } }] }), ...afterCursor(field, decodeCursor(query.cursor), direction) })
    .sort({ [field]: direction, _id: direction }).limit(query.limit + 1).lean<OutboxRow[]>()
  const names = await namesOfAccounts(rows.map(({ accountId }) => accountId))
  return toPage(rows, query.limit, (row) => ({ at: row.doneAt ?? row.nextAt, id: row._id }), (row) => presentPush(row, names.get(row.accountId.toString())))
}
