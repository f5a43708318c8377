import { type Tone, type Workflow } from '@shared/kernel/workflow'

/** A status as every screen draws it: its key, and the table's label, tone and turn (a role). */
export function presentStatus(workflow: Workflow, key: string): { key: string; label: string; tone: Tone; turn?: string } {
  const state = workflow.states[key]
  if (!state) throw new Error(`${workflow.name} has no state ${key}`)
  return { key, label: state.label, tone: state.tone, ...(state.turn ? { turn: state.turn } : {}) }
}
