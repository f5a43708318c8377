import { type FormField, type FormValues } from '@shared/kernel/form-field'
import { type RegistrationLine } from './registration-line'

/** Where each line stands in the tables of fields; the first that is filled. */
const places = {
  employerName: ['employerName', 'admittedBy', 'institution', 'enlistedAt'],
  position: ['position', 'occupation'],
  workplace: ['workplace', 'country'],
  reportOn: ['reportOn', 'startsOn', 'enlistedOn', 'enrolsOn', 'leavesOn', 'startedOn'],
  pay: ['salaryYuan', 'income'],
} as const
const others = ['creditCode', 'unitNature', 'archiveTo', 'archiveUnit', 'archiveAddress', 'archivePostcode', 'archiveRecipient', 'archivePhone', 'hukouTo', 'hukouAddress', 'form']

/** The fields that linesOfValues reads, of whichever table; what else was typed need not be read nor opened. */
export const readValueKeys: readonly string[] = [...Object.values(places).flat(), ...others]

/** What the registration list names of values typed into a table of fields; nothing that the table does not show for them. */
export function linesOfValues(values: FormValues, fields: Readonly<Record<string, FormField>>): Partial<RegistrationLine> {
  const read = (key: string): string | undefined => (isShown(values, fields[key]) && values[key]) || undefined
  const first = (keys: readonly string[]): string | undefined => keys.map(read).find((value) => value !== undefined)
  const chosen = (key: string): string | undefined => { const value = read(key); return value && (fields[key]?.options?.[value] ?? value) }
  const pay = first(places.pay)
  const unit = read('archiveUnit') ?? chosen('archiveTo')
  return {
    employerName: first(places.employerName), creditCode: read('creditCode'), unitNatureCode: read('unitNature'),
    position: first(places.position), salaryYuan: pay === undefined || Number.isNaN(Number(pay)) ? undefined : Number(pay), workplace: first(places.workplace), reportOn: first(places.reportOn),
    archive: unit === undefined ? undefined : { unit, address: read('archiveAddress'), postcode: read('archivePostcode'), recipient: read('archiveRecipient'), phone: read('archivePhone') },
    hukouAddress: read('hukouAddress') ?? chosen('hukouTo'),
  }
}

/** A value that belongs to another choice may still lie there. */
function isShown(values: FormValues, field: FormField | undefined): boolean {
  if (!field) return false
  return !field.when || field.when.is.includes(values[field.when.field] ?? '')
}
