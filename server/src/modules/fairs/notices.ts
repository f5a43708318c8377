import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type AnnouncementRow } from './announcement-model'
import { type PublishedFair } from './model'

/** Somebody registered, as far as telling goes. */
export interface Holder { ticketId: Types.ObjectId; accountId: Types.ObjectId; path: string }

const minuteOf = (at: Date): string => formatBeijingTime(at).slice(0, 16)
const placeOf = (fair: PublishedFair): string => pushText('place', fair.place || '线上举行', '详见活动页')

/** What one holder is told of the event; said once a ticket and announcement. */
export function announcementNotice(row: AnnouncementRow, fair: PublishedFair, holder: Holder): Notice & { sendAt: Date } {
  const event = pushText('event', fair.title, '活动')
  const to = { accountId: holder.accountId, dedupeKey: `event:${row._id}:${holder.ticketId.toString()}`, path: holder.path, sendAt: clock.now() }
  if (row.kind === 'remind') return { ...to, ...reminder(row, fair, event, holder) }
  const change = row.kind === 'cancel' ? '活动已取消' : '时间或地点有变动'
  const note = row.kind === 'cancel' ? pushText('note', fair.cancelReason ?? '', '原因请打开页面查看') : pushText('note', row.change ?? '', '请打开页面查看')
  return {
    ...to, kind: 'event_change', title: row.kind === 'cancel' ? '你报名的活动已取消' : '你报名的活动有变动',
    lines: [{ label: '活动', value: event }, { label: '变更内容', value: change }, { label: '变更时间', value: minuteOf(row.createdAt) }, { label: '说明', value: note }],
    data: { event, change, changedAt: row.createdAt.toISOString(), note },
  }
}

/** Dropped in silence when the place was given up meanwhile, and not pushed once it is of no use. */
function reminder(row: AnnouncementRow, fair: PublishedFair, event: string, { ticketId }: Holder): Pick<Notice, 'kind' | 'title' | 'lines' | 'data' | 'onlyWhile' | 'pushBy'> {
  const place = placeOf(fair)
  const note = fair.place ? '入场时请出示入场券二维码' : '请打开页面查看线上链接'
  return {
    kind: 'event_reminder', title: `活动还有 ${row.hours} 小时开始`, onlyWhile: { model: 'Ticket', id: ticketId, status: 'held' }, pushBy: fair.startsAt,
    lines: [{ label: '活动', value: event }, { label: '开始时间', value: minuteOf(fair.startsAt) }, { label: '地点', value: place }, { label: '说明', value: note }],
    data: { event, startsAt: fair.startsAt.toISOString(), place, note },
  }
}
