import { logger } from '../logger'
import { type CompiledDocument, compileDocument } from './compile-document'
import { type ResumeDocument } from './resume-document'
import { viewResume } from './view-resume'

/**
 * Makes a résumé's PDF, A4, as many pages as it takes. The same data give the same bytes.
 * Characters without a glyph come back in `missingGlyphs`, and how many they are is logged: their place on the page is an empty box.
 * @throws Error when the photo is no JPEG.
 */
export async function renderResume(document: ResumeDocument): Promise<CompiledDocument> {
  const drawn = await compileDocument({
    template: `resume-${document.design}`, view: viewResume(document), createdAt: document.issuedAt,
    ...(document.photo && { images: { 'photo.jpg': document.photo } }),
  })
  if (drawn.missingGlyphs.length > 0) logger.warn({ missing: drawn.missingGlyphs.length }, 'a résumé has characters that no font can draw')
  return drawn
}
