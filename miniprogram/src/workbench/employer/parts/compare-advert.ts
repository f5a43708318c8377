import { termLabels } from '@shared/signing/term-labels'
import type { Terms } from '@shared/signing/terms'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import type { DiffLine } from '@/ui/diff'

export interface Advert { position?: string; salaryFen?: number; workplace?: string }

const line = (field: keyof Advert, before: string | undefined, after: string): DiffLine[] =>
  (before === undefined ? [] : [{ field, label: termLabels[field], before, after, changed: before !== after }])
const monthly = (fen: number): string => `${formatYuan(fen)}/月`

/** What the advert promised beside the terms, as the sent letter will show it: one line for everything promised. */
export const compareAdvert = (advert: Advert, terms: Terms): DiffLine[] => [
  ...line('position', advert.position, terms.position),
  ...line('salaryFen', advert.salaryFen === undefined ? undefined : monthly(advert.salaryFen), monthly(terms.salaryFen)),
  ...line('workplace', advert.workplace, terms.workplace),
]
