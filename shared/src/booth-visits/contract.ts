import { z } from 'zod'
import { resumeView } from '../applications/resume-view'
import { scannedText } from '../check-in/scanned-text'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId } from '../kernel/presented'
import { line } from '../kernel/text'

const note = line(limits.boothNoteMax)
const fair = z.object({ id: objectId, title: z.string() })
/** A visitor as the employer sees them: the full name only with a résumé. */
const visitor = z.object({ id: objectId, at: instant, fair, name: z.string(), school: z.string(), college: z.string(), major: z.string(), resume: z.string().optional(), note: z.string() })
export const boothVisit = visitor.extend({ snapshot: resumeView.optional(), again: z.boolean() })

/** Booth scans (R-FAIR-6): an exhibitor scans a visitor's ticket; the student chose beforehand whether a résumé comes with it (tickets: boothResume). */
export const boothVisitsContract = {
  scan: defineEndpoint({ method: 'POST', path: '/api/booth-visits', summary: 'Exhibitor: scan a visitor’s fresh ticket; again is the same visit', access: ['employer'],
    body: z.strictObject({ fairId: objectId, code: scannedText, note: note.default('') }), response: boothVisit, errors: ['not_an_exhibitor', 'employer_not_approved', 'booth_visitor_unknown', 'event_not_running', 'rate_limited'] }),
  list: defineEndpoint({ method: 'GET', path: '/api/booth-visits', summary: 'Exhibitor: visitors of our booth, newest first', access: ['employer'], query: z.strictObject({ ...pageQuery, fairId: objectId }), response: pageOf(visitor) }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/booth-visits/mine', summary: '我今天见过的单位, newest first; of one event or of all', access: ['student'], query: z.strictObject({ ...pageQuery, fairId: objectId.optional() }),
    response: pageOf(z.object({ id: objectId, at: instant, fair, employer: z.object({ id: objectId, name: z.string() }), boothNo: z.string(), resume: z.string().optional() })) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/booth-visits/:id', summary: 'Exhibitor: one visitor, with the résumé as it was that moment', access: ['employer'], params: idParams, response: boothVisit }),
  saveNote: defineEndpoint({ method: 'PUT', path: '/api/booth-visits/:id/note', summary: 'Exhibitor: what to remember of a visitor', access: ['employer'], params: idParams, body: z.strictObject({ note }), response: visitor }),
  showResume: defineEndpoint({ method: 'GET', path: '/api/booth-visits/:id/resume', summary: 'Exhibitor: that résumé as a PDF', access: ['employer'], params: idParams, produces: 'application/pdf', errors: ['rate_limited'] }),
}
