import { type ExportColumnKey } from '@shared/destinations/export-columns'
import { type SourceFieldKey } from '@shared/source-info/fields'
import { maskValue } from '@shared/source-info/mask-value'
import { type RegistrationLine } from '../destinations/actions/read-registrations'
import { unsealFields } from '../schools/actions/seal-fields'
import { type RosterLine } from '../schools/actions/read-roster-batch'
import { nameDivision } from '../source-info/actions/name-division'
import { chinaTime } from './china-time'

type Cell = (student: RosterLine['fields'], line: RegistrationLine | undefined) => string | number
interface Source { /** What it needs of the roster. */ field?: SourceFieldKey; cell: Cell }

const roster = (field: SourceFieldKey): Source => ({ field, cell: (student) => student[field] ?? '' })
const open = (student: RosterLine['fields'], key: 'identityNo' | 'phone'): string => unsealFields({ [key]: student[key] ?? '' })[key] ?? ''
const line = (cell: (line: RegistrationLine) => string | number | undefined): Source => ({ cell: (_, held) => (held && cell(held)) ?? '' })

/** R-DST-5: where each column comes from. A student without a destination is 未登记 and has no code. */
export const cells: Readonly<Record<ExportColumnKey, Source>> = {
  studentNo: roster('studentNo'), name: roster('name'), sex: roster('sex'), college: roster('college'), major: roster('major'), className: roster('className'),
  degreeLevel: roster('degreeLevel'), graduatesOn: roster('graduatesOn'), hardship: roster('hardship'), teacherTraining: roster('teacherTraining'),
  originCode: roster('origin'),
  origin: { field: 'origin', cell: ({ origin }) => (origin ? nameDivision(origin) : '') },
  identityNoMasked: { field: 'identityNo', cell: (student) => maskValue({ kind: 'identity' }, open(student, 'identityNo')) },
  phoneMasked: { field: 'phone', cell: (student) => maskValue({ kind: 'phone' }, open(student, 'phone')) },
  identityNo: { field: 'identityNo', cell: (student) => open(student, 'identityNo') },
  phone: { field: 'phone', cell: (student) => open(student, 'phone') },
  state: { cell: (_, held) => held?.stateLabel ?? '未登记' },
  destinationCode: line(({ code }) => code), destinationLabel: line(({ codeLabel }) => codeLabel), kind: line(({ kindLabel }) => kindLabel), number: line(({ number }) => number),
  employerName: line(({ employerName }) => employerName), creditCode: line(({ creditCode }) => creditCode),
  unitNatureCode: line(({ unitNatureCode }) => unitNatureCode), unitNature: line(({ unitNature }) => unitNature),
  position: line(({ position }) => position), salaryYuan: line(({ salaryYuan }) => salaryYuan), workplace: line(({ workplace }) => workplace), reportOn: line(({ reportOn }) => reportOn),
  archiveUnit: line(({ archive }) => archive?.unit), archiveAddress: line(({ archive }) => archive?.address), archivePostcode: line(({ archive }) => archive?.postcode),
  archiveRecipient: line(({ archive }) => archive?.recipient), archivePhone: line(({ archive }) => archive?.phone), hukouAddress: line(({ hukouAddress }) => hukouAddress),
  submittedAt: line(({ submittedAt }) => submittedAt && chinaTime(submittedAt)), decidedAt: line(({ decidedAt }) => decidedAt && chinaTime(decidedAt)),
}
