import { PdfRefusal } from './pdf-refusal'

/** What pdf.js knows of a page. */
export interface ActivePage { getJSActions(): Promise<unknown>; getAnnotations(): Promise<unknown[]> }

/** @throws PdfRefusal file_unsafe when a viewer would find a script, a file or an address that is no page of the web on the page; file_damaged when it cannot be told */
export async function refuseActivePage(page: ActivePage): Promise<void> {
  const [scripts, annotations] = await Promise.all([page.getJSActions(), page.getAnnotations()]).catch((error: unknown) => {
    throw new PdfRefusal('file_damaged', error instanceof Error ? error.message : 'annotations')
  })
  if (scripts) throw new PdfRefusal('file_unsafe', 'pdf.js: a script of a page')
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue
    const { actions, attachment, file, unsafeUrl, url } = annotation as Partial<Record<string, unknown>>
    // An address that pdf.js does not take for one of the web or of mail it gives as unsafe only.
    if (actions || attachment || file || (unsafeUrl && !url)) throw new PdfRefusal('file_unsafe', 'pdf.js: an annotation that does something')
  }
}
