import { type CompiledDocument, compileDocument } from './compile-document'
import { drawQr } from './draw-qr'
import { type RecommendationFormDocument } from './recommendation-form-document'
import { viewRecommendationForm } from './view-recommendation-form'

/**
 * Makes the 毕业生就业推荐表, one page of A4 however long its texts. The same data give the same bytes.
 * Characters without a glyph come back in `missingGlyphs`; log them, for their place on the page is an empty box.
 * @throws Error when the photo is no JPEG.
 */
export async function renderRecommendationForm(document: RecommendationFormDocument): Promise<CompiledDocument> {
  const qr = document.issued && drawQr(document.issued.verifyUrl)
  return compileDocument({
    template: 'recommendation-form', view: viewRecommendationForm(document), createdAt: document.issuedAt,
    images: { ...(qr && { 'qr.svg': qr }), ...(document.photo && { 'photo.jpg': document.photo }) }, pages: 1,
  })
}
