import { termLabels, type TermKey } from '@shared/signing/term-labels'
import { type Terms } from '@shared/signing/terms'

export interface DifferenceLine { field: string; label: string; before: string; after: string; changed: boolean }

const yuan = (fen: number): string => `${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 })} 元`
const show: { [K in TermKey]: (value: Terms[K]) => string } = {
  position: (value) => value,
  salaryFen: (value) => `${yuan(value)}/月`,
  probationMonths: (value) => (value === 0 ? '无试用期' : `${value} 个月`),
  probationSalaryFen: (value) => `${yuan(value)}/月`,
  workplace: (value) => value,
  reportOn: (value) => value.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  acceptsArchive: (value) => (value ? '接收' : '不接收'),
  acceptsHukou: (value) => (value ? '接收' : '不接收'),
  damagesFen: (value) => (value === 0 ? '不约定' : yuan(value)),
  notes: (value) => value || '无',
}

/** The difference sheet (R-SIGN-6): one line for every term that `before` names, in the agreement's order, values as people read them. */
export function compareTerms(before: Partial<Terms>, after: Terms): DifferenceLine[] {
  return (Object.keys(termLabels) as TermKey[]).flatMap((key) => compareTerm(key, before, after))
}

function compareTerm<K extends TermKey>(key: K, before: Partial<Terms>, after: Terms): DifferenceLine[] {
  const was = before[key]
  if (was === undefined) return []
  const format: (value: Terms[K]) => string = show[key]
  return [{ field: key, label: termLabels[key], before: format(was), after: format(after[key]), changed: was !== after[key] }]
}
