import { type Handover, type Terms } from '@shared/signing/terms'
import { type Parties } from './parties'
import { type RegistrationLine } from './registration-line'

/** What the registration list names of an online agreement. An employer that takes the archive or the hukou has named its address, but nobody who receives. */
export function linesOfTerms(terms: Terms, handover: Handover, employer: Parties['employer']): Partial<RegistrationLine> {
  return {
    employerName: employer.name, creditCode: employer.creditCode, unitNatureCode: employer.unitNature,
    position: terms.position, salaryYuan: terms.salaryFen / 100, workplace: terms.workplace, reportOn: terms.reportOn,
    archive: terms.acceptsArchive ? { unit: employer.name, address: employer.address } : archiveOf(handover.archive),
    hukouAddress: terms.acceptsHukou ? employer.address : hukouOf(handover.hukou),
  }
}

function archiveOf(where: Handover['archive']): RegistrationLine['archive'] {
  if (!where) return undefined
  return where.to === 'origin' ? { unit: '转回生源地' } : { unit: where.recipient, address: where.address, postcode: where.postcode, phone: where.phone }
}

const hukouOf = (where: Handover['hukou']): string | undefined => (where?.to === 'origin' ? '迁回生源地' : where?.address)
