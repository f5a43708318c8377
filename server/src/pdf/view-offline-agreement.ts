import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { type OfflineAgreementDocument } from './offline-agreement-document'
import { viewCertificate } from './view-certificate'
import { viewParties } from './view-parties'
import { viewTerms } from './view-terms'

const counts = '零一二三四五六七八九十'

/** The agreement on paper as strings ready to be set in type; a left-out value is a dash. */
export function viewOfflineAgreement(document: OfflineAgreementDocument): ViewValue {
  const { issued, status } = document
  return {
    number: issued?.number ?? null, version: issued?.version ?? null, verifyUrl: issued?.verifyUrl ?? null, year: document.graduationYear,
    issuedAt: formatBeijingTime(document.issuedAt), copies: counts.charAt(document.copies) || `${document.copies}`,
    status: { label: status.label, tone: status.tone, chip: status.tone !== 'paper', watermark: status.tone !== 'paper' && status.tone !== 'inForce' },
    ...viewParties(document), terms: viewTerms(document.terms), certificate: issued && viewCertificate(issued.certificate),
  }
}
