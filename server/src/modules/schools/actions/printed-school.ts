import { type AgreementSchool } from '../../../pdf/agreement-document'
import { defaultSettings } from '../default-settings'
import { type SchoolRow } from '../school-model'

export type PrintedSchool = AgreementSchool & { code: string }

/** A school as an agreement names it, kept with the agreement when it is signed or generated. What the school left empty is left out: an absent key, no undefined, which the database would keep as null. */
export function printedSchool({ name, code, settings: { contact } }: Pick<SchoolRow, 'name' | 'code' | 'settings'>): PrintedSchool {
  const { department, person, phone, address, postcode } = contact
  const filled = Object.entries({ contact: person, phone, address, postcode }).filter(([, value]) => value !== '')
  return { name, code, department: department || defaultSettings.contact.department, ...Object.fromEntries(filled) }
}
