import { type AgreementCertificate, type AgreementEmployer, type AgreementSchool, type AgreementStudent, type AgreementTerms } from './agreement-document'

/**
 * What an offline agreement's PDF is: a `preview` before it has a number, the clean `paper` that is printed and stamped, and afterwards
 * the copy on record. `label` is the state as people read it, and a watermark too unless `paper` or `inForce`; `paper` does not show it at all.
 */
export interface OfflineAgreementStatus { label: string; tone: 'preview' | 'paper' | 'pending' | 'inForce' | 'void' }

/** Given when the agreement is generated (保存并生成协议书). */
export interface OfflineAgreementIssue {
  number: string
  version: number
  /** Public address of the verification page, put into the QR. */
  verifyUrl: string
  certificate: AgreementCertificate
}

/** Everything the PDF of an agreement to be stamped and signed on paper shows: plain data. Times are instants, shown in Asia/Shanghai. */
export interface OfflineAgreementDocument {
  /** Null in the preview, which is the same first two pages without number, QR and certificate page. */
  issued: OfflineAgreementIssue | null
  /** The year of graduation, as in 2025届. */
  graduationYear: number
  /** Written into the PDF as its date: the instant of the change that made this PDF. */
  issuedAt: Date
  status: OfflineAgreementStatus
  /** 本协议一式 N 份: 1 to 10, the school's setting. */
  copies: number
  student: AgreementStudent
  /** As the student typed it. */
  employer: AgreementEmployer
  school: AgreementSchool
  terms: AgreementTerms
}
