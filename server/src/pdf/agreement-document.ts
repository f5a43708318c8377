/** How a party acted: in the WeChat mini-program, in the official account's pages, or at a computer. */
export type SigningChannel = 'weapp' | 'h5' | 'pc'

/** One electronic signature: who acted for the party, when, and through what. */
export interface AgreementSignature { name: string; at: Date; channel: SigningChannel }

/** Where archive or hukou go. When the employer takes it the addresses may be left out. */
export interface AgreementTransfer {
  acceptedByEmployer: boolean
  /** Goes back to the student's place of origin. */
  toOrigin?: boolean
  /** Said instead of what follows from the two above. */
  words?: string
  recipient?: string
  address?: string
  postcode?: string
  contact?: string
  phone?: string
}

export interface AgreementStudent {
  name: string
  gender: string
  /** Printed as given: the caller decides whether it is masked. */
  identityNumber: string
  ethnicity?: string
  politicalStatus?: string
  studentNumber: string
  examineeNumber?: string
  college: string
  major: string
  degreeLevel: string
  schoolingYears?: string
  trainingMode?: string
  graduatesOn?: string
  origin?: string
  phone: string
  email?: string
  address?: string
  postcode?: string
}

export interface AgreementEmployer {
  name: string
  creditCode: string
  nature: string
  industry?: string
  contact: string
  phone: string
  email?: string
  address: string
  postcode?: string
}

export interface AgreementSchool { name: string; department: string; contact?: string; phone?: string; address?: string; postcode?: string }

export interface AgreementTerms {
  position: string
  /** Gross, a month, in fen. */
  salaryFen: number
  probationMonths: number
  /** Gross, a month, in fen; left out when it is the full salary. */
  probationSalaryFen?: number
  place: string
  /** YYYY-MM-DD. */
  reportOn: string
  archive: AgreementTransfer
  hukou: AgreementTransfer
  /** In fen; 0 when none is agreed. */
  liquidatedDamagesFen: number
  notes?: string
}

/** One line of the certificate page; `ip` comes already masked. */
export interface AgreementEvent { at: Date; party: string; name: string; action: string; channel?: SigningChannel; ip?: string }

/** What the certificate page says, so that anyone can check how the agreement came about. */
export interface AgreementCertificate {
  /** SHA-256 (hex) of the agreement's data as signed. */
  dataHash: string
  /** Head of the hash-chained history (hex) and its length. */
  historyHead: string
  historyLength: number
  events: AgreementEvent[]
}

/** Everything the agreement's PDF shows: plain data, no masked copies and no codes that need a look-up. Times are instants, shown in Asia/Shanghai. */
export interface AgreementDocument {
  number: string
  version: number
  /** The year of graduation, as in 2025届. */
  graduationYear: number
  /** Public address of the verification page, put into the QR. */
  verifyUrl: string
  /** Written into the PDF as its date: the instant of the change that made this PDF. */
  issuedAt: Date
  /** `label` is the state as people read it; anything but `inForce` also stands as a watermark. */
  status: { label: string; tone: 'pending' | 'inForce' | 'void' }
  student: AgreementStudent
  employer: AgreementEmployer
  school: AgreementSchool
  terms: AgreementTerms
  signatures: {
    employer: AgreementSignature | null
    student: AgreementSignature | null
    school: { decision: 'approved' | 'rejected'; name: string; at: Date; reason?: string } | null
  }
  certificate: AgreementCertificate
}
