import { type AgreementDocument, type AgreementSignature } from './agreement-document'
import { channelLabels } from './channel-labels'
import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { orDash } from './or-dash'
import { viewCertificate } from './view-certificate'
import { viewParties } from './view-parties'
import { viewTerms } from './view-terms'

function viewSignature(signature: AgreementSignature | null): ViewValue {
  return signature && { name: signature.name, at: formatBeijingTime(signature.at), channel: channelLabels[signature.channel] }
}

/** The agreement as strings ready to be set in type; a left-out value is a dash. */
export function viewAgreement(document: AgreementDocument): ViewValue {
  const { signatures, status } = document
  const review = signatures.school
  return {
    number: document.number, version: document.version, year: document.graduationYear, verifyUrl: document.verifyUrl,
    issuedAt: formatBeijingTime(document.issuedAt), status: { label: status.label, tone: status.tone, chip: true, watermark: status.tone !== 'inForce' },
    ...viewParties(document), terms: viewTerms(document.terms),
    signatures: {
      employer: viewSignature(signatures.employer), student: viewSignature(signatures.student),
      school: review && { approved: review.decision === 'approved', name: review.name, at: formatBeijingTime(review.at), reason: orDash(review.reason) },
    },
    certificate: viewCertificate(document.certificate),
  }
}
