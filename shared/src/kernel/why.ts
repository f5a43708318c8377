import { errorCatalogue, type ErrorId } from './error-ids'
import { type Role } from './roles'
import { type Facts, type Workflow } from './workflow'

/** Why an action is refused now: the error the server would answer, and its two sentences. */
export interface Refusal { error: ErrorId; message: string; next: string }

/** A refusal by its id, with its two sentences. */
export const refusal = (error: ErrorId): Refusal => ({ error, message: errorCatalogue[error].message, next: errorCatalogue[error].next })

/**
 * The single guard: undefined when `action` may be taken, else the reason.
 * Order: role, then status, then needs in the order the action lists them. Default is refusal.
 */
export function why<S extends string, A extends string, N extends string>(
  workflow: Workflow<S, A, N>, action: A, now: { status: string; role: Role; facts?: Facts<N> },
): Refusal | undefined {
  const rule = workflow.actions[action]
  if (!rule.by.includes(now.role)) return refusal('forbidden')
  if (!rule.from.some((state) => state === now.status)) return refusal('illegal_transition')
  for (const need of rule.needs ?? []) if (now.facts?.[need] !== true) return refusal(workflow.needs[need])
  return undefined
}
