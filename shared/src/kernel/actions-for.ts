import { type Role } from './roles'
import { why, type Refusal } from './why'
import { type Facts, type Workflow } from './workflow'

/** A button: what it is called, and why it cannot be pressed if it cannot. */
export interface OfferedAction { key: string; label: string; why?: Refusal }

/**
 * The buttons to draw for `role` in `status`: every action whose role and status fit,
 * those whose needs are unmet carrying their reason. Not those that come with another record's approval, nor the other side of a choice.
 */
export function actionsFor<S extends string, A extends string, N extends string>(
  workflow: Workflow<S, A, N>, now: { status: string; role: Role; facts?: Facts<N> },
): OfferedAction[] {
  const offered: OfferedAction[] = []
  for (const key in workflow.actions) {
    const rule = workflow.actions[key]
    if (!rule.by.includes(now.role) || !rule.from.some((state) => state === now.status)) continue
    if (rule.with || rule.needs?.some((need) => workflow.choosing?.includes(need) && now.facts?.[need] !== true)) continue
    const reason = why(workflow, key, now)
    offered.push(reason ? { key, label: rule.label, why: reason } : { key, label: rule.label })
  }
  return offered
}
