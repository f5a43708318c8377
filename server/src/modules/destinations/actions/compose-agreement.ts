import { onlineAgreementWorkflow, type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { unitNatures } from '@shared/employers/unit-natures'
import { type Handover } from '@shared/signing/terms'
import { type HistoryRow } from '../../../db/history'
import { type AgreementDocument, type AgreementSignature, type AgreementTerms, type AgreementTransfer } from '../../../pdf/agreement-document'
import { verifyUrl } from '../../../pdf/verify-url'
import { unsealFields } from '../../schools/actions/seal-fields'
import { certificateEvents } from '../certificate'
import { type OnlineAgreementRow } from '../online-agreement-model'
import { composeStudent } from './compose-student'
import { graduationYear } from './graduation-year'
import { hashData } from './hash-data'
import { signingChannel } from './signing-channel'

const tones: Record<string, AgreementDocument['status']['tone']> = {
  in_review: 'pending', amended: 'pending', reoffered: 'pending', in_force: 'inForce', rejected: 'void', refused: 'void', terminated: 'void',
} satisfies Record<OnlineAgreementStatus, AgreementDocument['status']['tone']>

/**
 * The PDF's data of an agreement in its present version and status: the same whenever it is asked for, because steps that change
 * neither (a countdown begun) are left out and the parties are those of the signing.
 * @param chain the agreement's history, @param before its invitation's
 */
export function composeAgreement(row: OnlineAgreementRow, chain: HistoryRow[], before: HistoryRow[]): AgreementDocument {
  const head = chain.filter((one) => !one.action.startsWith('consent')).at(-1)
  if (!head) throw new Error(`agreement ${row._id.toString()} has no history`)
  const rows = chain.filter((one) => one.seq <= head.seq)
  const student = unsealFields(row.parties.student)
  const decision = rows.filter((one) => one.version === row.version && (one.action === 'approve' || one.action === 'reject')).at(-1)
  return {
    number: row.number, version: row.version, graduationYear: graduationYear(student.graduatesOn), verifyUrl: verifyUrl(row.number, row.version), issuedAt: head.at,
    status: { label: onlineAgreementWorkflow.states[row.status as OnlineAgreementStatus].label, tone: tones[row.status] ?? 'void' },
    student: composeStudent(student),
    employer: composeEmployer(row), school: composeSchool(row), terms: composeTerms(row),
    signatures: {
      employer: signatureOf(row, 'employer'), student: signatureOf(row, 'student'),
      school: decision ? { decision: decision.action === 'approve' ? 'approved' : 'rejected', name: decision.actorName, at: decision.at, reason: decision.reason ?? undefined } : null,
    },
    certificate: {
      dataHash: hashData([row.number, row.version, row.terms, row.handover ?? null, student, row.parties.employer, row.parties.school]),
      historyHead: head.hash, historyLength: rows.length, events: certificateEvents([...before, ...rows], row.signatures),
    },
  }
}

function composeEmployer({ parties: { employer } }: OnlineAgreementRow): AgreementDocument['employer'] {
  return {
    name: employer.name, creditCode: employer.creditCode, nature: unitNatures[employer.unitNature] ?? employer.unitNature,
    contact: employer.contactName, phone: employer.contactPhone, address: employer.address,
  }
}

function composeSchool({ parties: { school } }: OnlineAgreementRow): AgreementDocument['school'] {
  const { name, department = '学校就业部门', contact, phone, address, postcode } = school
  return { name, department, contact, phone, address, postcode }
}

function composeTerms({ terms, handover }: OnlineAgreementRow): AgreementTerms {
  return {
    position: terms.position, salaryFen: terms.salaryFen, probationMonths: terms.probationMonths,
    probationSalaryFen: terms.probationSalaryFen === terms.salaryFen ? undefined : terms.probationSalaryFen,
    place: terms.workplace, reportOn: terms.reportOn, liquidatedDamagesFen: terms.damagesFen, notes: terms.notes,
    archive: transfer(terms.acceptsArchive, handover?.archive), hukou: transfer(terms.acceptsHukou, handover?.hukou),
  }
}

function transfer(acceptedByEmployer: boolean, to: Handover['archive']): AgreementTransfer {
  if (acceptedByEmployer || !to) return { acceptedByEmployer }
  if (to.to === 'origin') return { acceptedByEmployer, toOrigin: true }
  return { acceptedByEmployer, recipient: to.recipient, address: to.address, postcode: to.postcode, phone: to.phone }
}

/** A party's signature under the version on the table; null while it waits for one. */
function signatureOf(row: OnlineAgreementRow, role: 'employer' | 'student'): AgreementSignature | null {
  const signed = row.signatures.filter((one) => one.role === role && one.version === row.version).at(-1)
  return signed ? { name: signed.name, at: signed.at, channel: signingChannel(signed.channel) } : null
}
