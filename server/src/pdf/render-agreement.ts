import { type AgreementDocument } from './agreement-document'
import { type CompiledDocument, compileDocument } from './compile-document'
import { drawQr } from './draw-qr'
import { viewAgreement } from './view-agreement'

/** Two pages of agreement and the certificate page. */
const PAGES = 3

/**
 * Makes the tripartite agreement's PDF: two pages and a third, the certificate of signing. The same data give the same bytes.
 * Characters without a glyph come back in `missingGlyphs`; log them, for their place on the page is an empty box.
 */
export async function renderAgreement(document: AgreementDocument): Promise<CompiledDocument> {
  const qr = drawQr(document.verifyUrl)
  return compileDocument({ template: 'agreement', view: viewAgreement(document), createdAt: document.issuedAt, images: { 'qr.svg': qr }, pages: PAGES })
}
