import { type AgreementDocument, type AgreementSignature, type AgreementTransfer, type SigningChannel } from './agreement-document'
import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { formatDay } from './format-day'
import { formatFen } from './format-fen'
import { formatFenInWords } from './format-fen-in-words'

/** The certificate page is one page: beyond this many events the middle of the story is counted, not listed. */
const EVENTS_SHOWN = 10
const channels: Record<SigningChannel, string> = { weapp: '微信小程序', h5: '微信公众号', pc: '电脑网页' }

const orDash = (value: string | undefined): string => (value === undefined || value.trim() === '' ? '—' : value)

function viewSignature(signature: AgreementSignature | null): ViewValue {
  return signature && { name: signature.name, at: formatBeijingTime(signature.at), channel: channels[signature.channel] }
}

function viewTransfer(transfer: AgreementTransfer): ViewValue {
  const where = transfer.acceptedByEmployer ? '由甲方接收' : transfer.toOrigin ? '甲方不接收，转回生源地' : '甲方不接收，由乙方指定'
  const parts = [transfer.recipient, transfer.address, transfer.postcode, transfer.contact, transfer.phone]
  return {
    where, given: parts.some((part) => part !== undefined && part !== ''),
    recipient: orDash(transfer.recipient), address: orDash(transfer.address), postcode: orDash(transfer.postcode),
    contact: orDash(transfer.contact), phone: orDash(transfer.phone),
  }
}

function viewTerms({ terms }: AgreementDocument): ViewValue {
  const { probationMonths: months, probationSalaryFen: reduced, liquidatedDamagesFen: damages } = terms
  return {
    position: terms.position, place: terms.place, reportOn: formatDay(terms.reportOn), notes: orDash(terms.notes).replaceAll('\r\n', '\n'),
    salary: `${formatFen(terms.salaryFen)}/月（税前）`,
    probation: months === 0 ? '不约定试用期' : `${months} 个月${reduced === undefined ? '' : `，期间 ${formatFen(reduced)}/月（税前）`}`,
    damages: damages === 0 ? '不约定违约金' : `${formatFen(damages)}（人民币${formatFenInWords(damages)}）`,
    archive: viewTransfer(terms.archive), hukou: viewTransfer(terms.hukou),
  }
}

function viewCertificate({ certificate, signatures }: AgreementDocument): ViewValue {
  const all = certificate.events
  const shown = all.length <= EVENTS_SHOWN ? all : [...all.slice(0, 2), ...all.slice(2 - EVENTS_SHOWN)]
  return {
    dataHash: certificate.dataHash, historyHead: certificate.historyHead, historyLength: certificate.historyLength,
    left: all.length - shown.length, signed: signatures.employer !== null && signatures.student !== null,
    events: shown.map((event) => ({
      at: formatBeijingTime(event.at), party: event.party, name: event.name, action: event.action,
      channel: event.channel === undefined ? '—' : channels[event.channel], ip: orDash(event.ip),
    })),
  }
}

/** The agreement as strings ready to be set in type; a left-out value is a dash. */
export function viewAgreement(document: AgreementDocument): ViewValue {
  const { student, employer, school, signatures } = document
  const review = signatures.school
  return {
    number: document.number, version: document.version, year: document.graduationYear, verifyUrl: document.verifyUrl,
    issuedAt: formatBeijingTime(document.issuedAt), status: { label: document.status.label, tone: document.status.tone },
    student: {
      name: student.name, gender: student.gender, identityNumber: student.identityNumber, ethnicity: orDash(student.ethnicity),
      politicalStatus: orDash(student.politicalStatus), studentNumber: student.studentNumber, examineeNumber: orDash(student.examineeNumber),
      college: student.college, major: student.major, degreeLevel: student.degreeLevel, schoolingYears: orDash(student.schoolingYears),
      trainingMode: orDash(student.trainingMode), graduatesOn: formatDay(orDash(student.graduatesOn)), origin: orDash(student.origin),
      phone: student.phone, email: orDash(student.email), address: orDash(student.address), postcode: orDash(student.postcode),
    },
    employer: {
      name: employer.name, creditCode: employer.creditCode, nature: employer.nature, industry: orDash(employer.industry), contact: employer.contact,
      phone: employer.phone, email: orDash(employer.email), address: employer.address, postcode: orDash(employer.postcode),
    },
    school: {
      name: school.name, department: school.department, contact: orDash(school.contact), phone: orDash(school.phone),
      address: orDash(school.address), postcode: orDash(school.postcode),
    },
    terms: viewTerms(document),
    signatures: {
      employer: viewSignature(signatures.employer), student: viewSignature(signatures.student),
      school: review && { approved: review.decision === 'approved', name: review.name, at: formatBeijingTime(review.at), reason: orDash(review.reason) },
    },
    certificate: viewCertificate(document),
  }
}
