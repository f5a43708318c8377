import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { orDash } from './or-dash'
import { type TicketDocument } from './ticket-document'

const minute = (at: Date): string => formatBeijingTime(at).slice(0, 16)

/** A ticket as strings ready to be set in type; an end on the same day is its time alone. */
export function viewTicket({ startsAt, endsAt, ...document }: TicketDocument): ViewValue {
  const [start, end] = [minute(startsAt), minute(endsAt)]
  const { holder } = document
  return {
    kind: document.kind, title: document.title, organiser: document.organiser, time: `${start} – ${start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end}`, checkIn: minute(document.checkInFrom),
    place: document.place || '线上举行', link: document.link || null, reentry: document.reentry, number: String(document.seat).padStart(4, '0'), issuedAt: formatBeijingTime(document.issuedAt),
    holder: { name: holder.name, school: orDash(holder.school), college: orDash(holder.college), studentNo: orDash(holder.studentNo) },
  }
}
