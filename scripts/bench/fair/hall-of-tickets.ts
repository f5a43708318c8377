import { createHash, createHmac, randomBytes } from 'node:crypto'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { Types } from 'mongoose'
import { buildAccount } from '../../../server/src/modules/accounts/factory'
import { Gate } from '../../../server/src/modules/check-in/gate-model'
import { Fair } from '../../../server/src/modules/fairs/model'
import { eventTag } from '../../../server/src/modules/tickets/actions/event-tag'
import { ticketKey } from '../../../server/src/modules/tickets/actions/ticket-key'
import { Ticket } from '../../../server/src/modules/tickets/model'

export interface BenchGate { id: string; token: string; staffId: Types.ObjectId }
export interface HallOfTickets { fairId: Types.ObjectId; gates: BenchGate[]; tickets: { _id: Types.ObjectId; codeHash: string; code: Uint8Array }[]; textOf(n: number): string }

const hmac = (key: Uint8Array, message: Uint8Array): Uint8Array => new Uint8Array(createHmac('sha256', key).update(message).digest())

/** A fair whose doors are open, `gates` gates with one person of staff each, and `tickets` tickets nobody has used. */
export async function hallOfTickets({ gates, tickets }: { gates: number; tickets: number }): Promise<HallOfTickets> {
  const now = new Date()
  const [fairId, schoolId] = [new Types.ObjectId(), new Types.ObjectId()]
  const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000)
  const row = { status: 'open', version: 1, historySeq: 1, historyHash: '', createdAt: now, updatedAt: now }
  await Fair.collection.insertOne({
    ...row, _id: fairId, organiser: { kind: 'school', id: schoolId, name: '示范大学' }, values: {}, revision: 1, savedAt: now, publishedAt: now, listed: true, audienceKey: 'all', audience: 'all', kind: 'fair',
    title: '冬季双选会', startsAt: hours(-1), endsAt: hours(8), place: '体育馆', link: '', intro: '', capacity: tickets, waitingMax: 0, registrationFrom: hours(-48), registrationTo: hours(-2), checkInFrom: hours(-2),
    reentry: false, staticTickets: true, reminders: false,
  })
  const made = Array.from({ length: tickets }, (_, n) => {
    const code = new Uint8Array(randomBytes(16))
    return { _id: new Types.ObjectId(), codeHash: createHash('sha256').update(code).digest('hex'), code, n }
  })
  for (let from = 0; from < made.length; from += 5000) {
    await Ticket.collection.insertMany(made.slice(from, from + 5000).map(({ _id, codeHash, n }) => ({
      ...row, _id, status: 'held', active: true, fairId, studentId: new Types.ObjectId(), accountId: new Types.ObjectId(), schoolId, studentName: '张雨桐', studentNo: String(2023000000 + n), maskedName: '张**', schoolName: '示范大学',
      college: '软件学院', major: '软件工程', searchKeys: [], seat: n + 1, codeHash, secret: '', boothResume: 'none', inside: false, rev: 0,
    })))
  }
  const people: BenchGate[] = []
  for (let n = 0; n < gates; n += 1) {
    const gateId = new Types.ObjectId()
    await Gate.collection.insertOne({ _id: gateId, fairId, name: `${n + 1} 号门`, open: true, createdAt: now })
    const staff = await buildAccount('staff', { staffOf: { fairId, gateId, supervisor: false } })
    people.push({ id: gateId.toString(), token: staff.token, staffId: staff._id })
  }
  const tag = eventTag(fairId.toString())
  const textOf = (n: number): string => {
    const ticket = made[n]
    if (!ticket) throw new Error(`There are ${tickets} tickets, not ${n}.`)
    return issueTicketCode({ tag, code: ticket.code, key: ticketKey(ticket.code) }, 'rotating', Date.now(), hmac)
  }
  return { fairId, gates: people, tickets: made, textOf }
}
