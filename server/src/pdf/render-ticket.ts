import { logger } from '../logger'
import { type CompiledDocument, compileDocument } from './compile-document'
import { drawQr } from './draw-qr'
import { type TicketDocument } from './ticket-document'
import { viewTicket } from './view-ticket'

/** Makes a ticket to print, half a page of A4. It proves nothing by itself: the gate asks the code. Drawn anew each time. */
export async function renderTicket(document: TicketDocument): Promise<CompiledDocument> {
  const drawn = await compileDocument({ template: 'ticket', view: viewTicket(document), createdAt: document.issuedAt, images: { 'qr.svg': drawQr(document.code) }, pages: 1 })
  if (drawn.missingGlyphs.length > 0) logger.warn({ missing: drawn.missingGlyphs.length }, 'a ticket has characters that no font can draw')
  return drawn
}
