import { type CompiledDocument, compileDocument } from './compile-document'
import { type ResumeDocument } from './resume-document'
import { viewResume } from './view-resume'

/**
 * Makes a résumé's PDF, A4, as many pages as it takes. The same data give the same bytes.
 * Characters without a glyph come back in `missingGlyphs`; log them, for their place on the page is an empty box.
 * @throws Error when the photo is no JPEG.
 */
export async function renderResume(document: ResumeDocument): Promise<CompiledDocument> {
  return compileDocument({
    template: `resume-${document.design}`, view: viewResume(document), createdAt: document.issuedAt,
    ...(document.photo && { images: { 'photo.jpg': document.photo } }),
  })
}
