import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type TicketRow } from './model'

const change = { promoted: '候补成功，已有名额', revoked: '你的报名已作废', pardoned: '作废已撤销，可再报名' } as const
const notes = { promoted: '入场券已生效，请按时参加', pardoned: '需要参加请重新报名' } as const

/** The page of a registration. */
export const ticketPath = (id: Types.ObjectId): string => `modules/tickets/pages/show/index?id=${id.toString()}`

/** What a student is told of their own registration alone. */
export function ticketNotice(what: keyof typeof change, row: TicketRow, fair: { title: string }): Notice {
  const event = pushText('event', fair.title, '活动')
  const note = what === 'revoked' ? pushText('note', row.reason ?? '', '原因请打开页面查看') : notes[what]
  const at = clock.now()
  return {
    kind: 'event_change', accountId: row.accountId, dedupeKey: `ticket:${row._id.toString()}:${what}`, title: change[what], path: ticketPath(row._id),
    lines: [{ label: '活动', value: event }, { label: '变更内容', value: change[what] }, { label: '变更时间', value: formatBeijingTime(at).slice(0, 16) }, { label: '说明', value: note }],
    data: { event, change: change[what], changedAt: at.toISOString(), note },
  }
}
