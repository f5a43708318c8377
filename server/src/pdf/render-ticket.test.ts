import { readPdf } from '../../test/read-pdf'
import { renderTicket } from './render-ticket'
import { type TicketDocument } from './ticket-document'

const base: TicketDocument = {
  kind: '招聘会', title: '2026 届毕业生春季双选会', organiser: '示范理工大学', startsAt: new Date('2026-03-20T01:00:00Z'), endsAt: new Date('2026-03-20T08:00:00Z'), checkInFrom: new Date('2026-03-20T00:00:00Z'),
  place: '大学生活动中心一楼大厅', link: '', reentry: true, holder: { name: '张雨桐', school: '示范理工大学', college: '软件学院', studentNo: '202206000127' }, seat: 42, code: 'AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYUCULBOGAZDINRYHI6D4QCCIRDEQSSMJZIFE', issuedAt: new Date('2026-03-18T02:00:00Z'),
}
const squeeze = (text: string): string => text.replace(/\s/gu, '')

describe('renderTicket', () => {
  it('R-FAIR-3 makes one page with event, time, place and holder', async () => {
    const { pdf, missingGlyphs } = await renderTicket(base)
    const pages = await readPdf(pdf)
    expect([missingGlyphs, pages.length]).toEqual([[], 1])
    for (const value of [base.title, base.organiser, base.place, '张雨桐', '软件学院', '202206000127', '2026-03-20 09:00 – 16:00', '2026-03-20 08:00', '0042', '离场后可再次入场']) expect(pages[0]?.text).toContain(squeeze(value))
  })
  it('R-FAIR-3 keeps the longest texts whole on one page', async () => {
    const long = { ...base, title: '长'.repeat(60), place: '远'.repeat(80), organiser: '办'.repeat(80), link: `https://${'a'.repeat(190)}`, endsAt: new Date('2026-03-22T08:00:00Z'), reentry: false, holder: { ...base.holder, name: '阿依古丽·买买提吐尔', college: '院'.repeat(30) } }
    const pages = await readPdf((await renderTicket(long)).pdf)
    expect(pages).toHaveLength(1)
    for (const value of [long.title, long.place, long.organiser, long.link, long.holder.name, '2026-03-20 09:00 – 2026-03-22 16:00', '离场后不能再次入场']) expect(pages[0]?.text).toContain(squeeze(value))
  })
})
