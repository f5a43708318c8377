import { roleLabels, type Role } from '@shared/kernel/roles'
import { type Workflow } from '@shared/kernel/workflow'
import { type HistoryRow } from './history'

/**
 * A chain as the people of the record see it (R-DST-3): labels instead of keys. Students and employers appear by name;
 * a school or the platform appears as such, not as the person at the desk. `created` is the label of the first row.
 */
export function presentHistory(workflow: Workflow, rows: HistoryRow[], created: string) {
  const label = (state: string) => workflow.states[state]?.label ?? state
  return rows.map((row) => ({
    at: row.at.toISOString(), actor: actorLabel(row), action: workflow.actions[row.action]?.record ?? workflow.actions[row.action]?.label ?? created,
    from: row.from ? label(row.from) : undefined, to: label(row.to), reason: row.reason ?? undefined, version: row.version,
  }))
}

function actorLabel(row: HistoryRow): string {
  const role = row.actorRole as Role
  return role === 'student' || role === 'employer' ? row.actorName : roleLabels[role]
}
