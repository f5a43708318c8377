import { fairKinds } from '@shared/fairs/fair-kinds'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { renderTicket } from '../../../pdf/render-ticket'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getPublishedFair } from '../../fairs/actions/get-published-fair'
import { whyNoPaper } from '../why-no-paper'
import { getTicket } from './get-ticket'
import { signHmac } from './sign-hmac'
import { ticketSecret } from './ticket-secret'

/** 下载入场券: the student's own, with a code that never turns, where the organiser takes paper. @throws AppError not_found, event_cancelled, ticket_not_held, ticket_phone_only */
export async function openTicketPdf(actor: Actor, id: string) {
  const row = await getTicket(id, { studentId: ownStudentId(actor) })
  const fair = await getPublishedFair(row.fairId)
  const refused = whyNoPaper(row, fair)
  if (refused) throw new AppError(refused)
  const now = clock.now()
  const { pdf } = await renderTicket({
    kind: fairKinds[fair.kind], title: fair.title, organiser: fair.organiser.name, startsAt: fair.startsAt, endsAt: fair.endsAt, checkInFrom: fair.checkInFrom, place: fair.place, link: fair.link, reentry: fair.reentry,
    holder: { name: row.studentName, school: row.schoolName, college: row.college, studentNo: row.studentNo }, seat: row.seat ?? 0, code: issueTicketCode(ticketSecret(row), 'static', now.getTime(), signHmac), issuedAt: now,
  })
  return { body: pdf, fileName: `入场券_${fair.title}.pdf` }
}
