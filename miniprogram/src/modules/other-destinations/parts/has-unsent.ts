import { isAsked } from '@shared/kernel/check-form'
import { branchOf } from '@shared/other-destinations/branches'
import type { OtherDestination } from './other-destination'

interface Filled { values: Record<string, string>; proofs: readonly { kind: string; file: { id: string } }[] }
const idsOf = ({ proofs }: Filled): string => proofs.map(({ kind, file }) => `${kind} ${file.id}`).join()

/** Something was changed after it was submitted, and the school does not have it. */
export function hasUnsent({ status, draft, content }: Pick<OtherDestination, 'status' | 'draft' | 'content'>): boolean {
  if (status.key !== 'pending' || !content || !draft.savedAt) return false
  if (draft.branch !== content.branch || idsOf(draft) !== idsOf(content)) return true
  return Object.entries(branchOf(content.branch).fields).some(([name, field]) => isAsked(field, draft.values) && (draft.values[name] ?? '') !== (content.values[name] ?? ''))
}
