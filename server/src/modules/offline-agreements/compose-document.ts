import { unitNatures } from '@shared/employers/unit-natures'
import { offlineFields } from '@shared/offline-agreements/fields'
import { type AgreementEmployer, type AgreementTerms } from '../../pdf/agreement-document'
import { type OfflineAgreementDocument } from '../../pdf/offline-agreement-document'
import { composeStudent } from '../destinations/actions/compose-student'
import { graduationYear } from '../destinations/actions/graduation-year'
import { type FieldValues } from '../schools/actions/seal-fields'
import { type OfflineContent } from './content'
import { type OfflineParties } from './parties'

/** What the two pages show, in clear. */
export interface OfflineData { content: OfflineContent; student: FieldValues; school: OfflineParties['school']; copies: number }

/** The PDF's first two pages: the preview and the agreement are made here, so that they are the same (R-OFF-1). */
export function composeDocument({ content, student, school, copies }: OfflineData, made: Pick<OfflineAgreementDocument, 'issued' | 'issuedAt' | 'status'>): OfflineAgreementDocument {
  const { name, department, contact, phone, address, postcode } = school
  return {
    ...made, graduationYear: graduationYear(student.graduatesOn), copies, student: composeStudent(student), employer: employerOf(content), terms: termsOf(content),
    school: { name, department, contact, phone, address, postcode },
  }
}

function employerOf(content: OfflineContent): AgreementEmployer {
  const { employerName = '', creditCode = '', unitNature = '', industry, contactName = '', contactPhone = '', contactEmail, employerAddress = '', employerPostcode } = content
  return {
    name: employerName, creditCode, nature: unitNatures[unitNature] ?? unitNature, industry, contact: contactName, phone: contactPhone, email: contactEmail, address: employerAddress, postcode: employerPostcode,
  }
}

function termsOf(content: OfflineContent): AgreementTerms {
  const { position = '', workplace = '', reportOn = '', notes, archiveTo = '', hukouTo = '' } = content
  const wordsOf = (options: Readonly<Record<string, string>>, chosen: string): string => options[chosen] ?? chosen
  return {
    position, place: workplace, reportOn, notes, salaryFen: content.salaryFen, probationMonths: content.probationMonths, probationSalaryFen: content.probationSalaryFen, liquidatedDamagesFen: content.damagesFen,
    archive: {
      acceptedByEmployer: archiveTo === 'employer', words: wordsOf(offlineFields.archiveTo.options, archiveTo), recipient: content.archiveUnit, address: content.archiveAddress, postcode: content.archivePostcode,
      contact: content.archiveRecipient, phone: content.archivePhone,
    },
    hukou: { acceptedByEmployer: false, words: wordsOf(offlineFields.hukouTo.options, hukouTo), address: content.hukouAddress },
  }
}
