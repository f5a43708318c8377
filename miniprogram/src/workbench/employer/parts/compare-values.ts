import type { Terms } from '@shared/signing/terms'
import { describeTerms } from '@/modules/signing/parts/describe-terms'
import type { DiffLine } from '@/ui/diff'

/** What an amendment changes, before it is sent; lines that stay the same are left out. */
export function compareValues(before: Terms, after: Terms): DiffLine[] {
  const now = describeTerms(after)
  return describeTerms(before).flatMap((line, index) => {
    const changed = now[index]
    return changed && changed.value !== line.value ? [{ field: line.key, label: line.label, before: line.value, after: changed.value, changed: true }] : []
  })
}
