import { getDocumentProxy } from 'unpdf'
import { PdfRefusal } from './pdf-refusal'
import { refuseActivePage } from './refuse-active-page'
import { refuseSecondFace } from './refuse-second-face'
import { walkObjects } from './walk-objects'

/**
 * Looks through a PDF, in this process: see inspectPdf, which asks another process to. Two readers must agree that it is harmless: ours sees
 * everything written in it, pdf.js what a viewer makes of it.
 * @returns how many pages it has
 * @throws PdfRefusal file_unsafe, file_damaged, pdf_too_long
 */
export async function checkPdf(bytes: Buffer, pagesMax: number): Promise<number> {
  refuseSecondFace(bytes)
  walkObjects(bytes)
  const document = await getDocumentProxy(new Uint8Array(bytes), { enableXfa: false, stopAtErrors: true, disableFontFace: true, verbosity: 0 }).catch((error: unknown) => {
    throw new PdfRefusal('file_damaged', error instanceof Error ? error.message : 'pdf.js')
  })
  const pages = document.numPages
  if (pages > pagesMax) throw new PdfRefusal('pdf_too_long', `${pages} pages`)
  if (pages < 1) throw new PdfRefusal('file_damaged', 'no page')
  for (let number = 1; number <= pages; number++) {
    const page = await document.getPage(number).catch(() => { throw new PdfRefusal('file_damaged', `page ${number}`) })
    await refuseActivePage(page)
  }
  if (await document.getAttachments() || await document.hasJSActions()) throw new PdfRefusal('file_unsafe', 'pdf.js: attachments or scripts')
  return pages
}
