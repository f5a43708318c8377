import type { Terms } from '@shared/signing/terms'
import { fenOf } from './fen-of'
import type { TermField } from './term-fields'
import { yuanOf } from '../../parts/yuan-of'

export type TermValues = Record<TermField, string>

export const emptyTerms: TermValues = {
  'terms.position': '', 'terms.salaryFen': '', 'terms.probationMonths': '', 'terms.probationSalaryFen': '', 'terms.workplace': '', 'terms.reportOn': '',
  'terms.acceptsArchive': '', 'terms.acceptsHukou': '', 'terms.damagesFen': '', 'terms.notes': '',
}

/** Terms as a form shows them. */
export const valuesOfTerms = (terms: Terms): TermValues => ({
  'terms.position': terms.position, 'terms.salaryFen': yuanOf(terms.salaryFen), 'terms.probationMonths': String(terms.probationMonths),
  'terms.probationSalaryFen': terms.probationMonths === 0 ? '' : yuanOf(terms.probationSalaryFen), 'terms.workplace': terms.workplace, 'terms.reportOn': terms.reportOn,
  'terms.acceptsArchive': terms.acceptsArchive ? 'yes' : 'no', 'terms.acceptsHukou': terms.acceptsHukou ? 'yes' : 'no',
  'terms.damagesFen': terms.damagesFen === 0 ? '' : yuanOf(terms.damagesFen), 'terms.notes': terms.notes,
})

/** What a checked form says. Without a probation its pay is the pay. */
export function termsOfValues(values: TermValues): Terms {
  const salaryFen = fenOf(values['terms.salaryFen']) ?? 0
  const probationMonths = Number(values['terms.probationMonths'])
  return {
    position: values['terms.position'].trim(), salaryFen, probationMonths, probationSalaryFen: probationMonths === 0 ? salaryFen : fenOf(values['terms.probationSalaryFen']) ?? 0,
    workplace: values['terms.workplace'].trim(), reportOn: values['terms.reportOn'], acceptsArchive: values['terms.acceptsArchive'] === 'yes', acceptsHukou: values['terms.acceptsHukou'] === 'yes',
    damagesFen: fenOf(values['terms.damagesFen']) ?? 0, notes: values['terms.notes'].trim(),
  }
}
