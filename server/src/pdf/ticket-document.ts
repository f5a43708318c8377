/** What a printed ticket says. `code`: the text of its QR code, which names nobody. */
export interface TicketDocument {
  kind: string; title: string; organiser: string; startsAt: Date; endsAt: Date; checkInFrom: Date; place: string; link: string; reentry: boolean
  holder: { name: string; school: string; college: string; studentNo: string }
  seat: number
  code: string
  issuedAt: Date
}
