import { type CompiledDocument, compileDocument } from './compile-document'
import { drawQr } from './draw-qr'
import { type OfflineAgreementDocument } from './offline-agreement-document'
import { viewOfflineAgreement } from './view-offline-agreement'

/**
 * Makes the agreement to be stamped and signed on paper: two pages, and once it has a number the certificate page. The preview is the same
 * two pages: same template, data and layout. The same data give the same bytes.
 * Characters without a glyph come back in `missingGlyphs`; log them, for their place on the page is an empty box.
 */
export async function renderOfflineAgreement(document: OfflineAgreementDocument): Promise<CompiledDocument> {
  const qr = document.issued && drawQr(document.issued.verifyUrl)
  return compileDocument({
    template: 'offline-agreement', view: viewOfflineAgreement(document), createdAt: document.issuedAt,
    images: qr ? { 'qr.svg': qr } : {}, pages: document.issued ? 3 : 2,
  })
}
