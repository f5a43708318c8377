import { errorCatalogue } from '@shared/kernel/error-ids'
import { roleLabels } from '@shared/kernel/roles'
import { type Workflow } from '@shared/kernel/workflow'
import { workflows } from '@shared/workflows'

/** docs/workflows.md: a diagram and a table of actions for each workflow. */
export function drawWorkflows(): string {
  return ['# Workflows', '', 'Drawn from the tables by `npm run docs:workflows`; do not edit.', '', ...workflows.map(drawWorkflow)].join('\n')
}

function drawWorkflow(workflow: Workflow): string {
  const actions = Object.entries(workflow.actions)
  const arrows = actions.flatMap(([key, action]) => action.from.map((from) => `  ${from} --> ${action.to}: ${action.label} (${key})`))
  const states = Object.entries(workflow.states).map(([key, state]) => `  state "${state.label}" as ${key}`)
  const ends = Object.entries(workflow.states).filter(([, state]) => state.final).map(([key]) => `  ${key} --> [*]`)
  const rows = actions.map(([key, action]) => `| ${key} ${action.label} | ${action.from.join(', ')} | ${action.to} | ${action.by.map((role) => roleLabels[role]).join('、')} | ${needsOf(workflow, action.needs)} | ${action.notice ?? ''} |`)
  return [`## ${workflow.label} (${workflow.name})`, '', '```mermaid', 'stateDiagram-v2', ...states, `  [*] --> ${workflow.initial}`, ...arrows, ...ends, '```', '',
    '| action | from | to | by | needs, else | push |', '|---|---|---|---|---|---|', ...rows, ''].join('\n')
}

function needsOf(workflow: Workflow, needs: readonly string[] | undefined): string {
  return (needs ?? []).map((need) => { const error = workflow.needs[need]; return error ? `${need}: ${errorCatalogue[error].message}` : need }).join('<br>')
}
