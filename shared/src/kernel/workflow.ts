import { type MessageKind } from '../messages/kinds'
import { type ErrorId } from './error-ids'
import { type Role } from './roles'

export type Tone = 'wait' | 'ok' | 'bad' | 'info' | 'off'

export interface State {
  label: string
  tone: Tone
  /** Nothing can follow. */
  final?: boolean
  /** Occupies the one place that its collection's unique index guards: a student's active destination, a destination's open termination. */
  active?: boolean
  /** Whose turn it is. */
  turn?: Role
}

/** A condition beyond status and role. Its error id carries the sentence; the server supplies the fact. */
export interface Action<S extends string, N extends string> {
  label: string
  /** What the history calls it, where the button's words would say more than was done. */
  record?: string
  from: readonly S[]
  to: S
  by: readonly Role[]
  needs?: readonly N[]
  /** Taken only with the approval of another record, in its transaction: no button of this one. */
  with?: 'termination' | 'correction'
  /** The key of the push this action causes. */
  notice?: MessageKind
}

export interface WorkflowDefinition<S extends string, A extends string, N extends string> {
  name: string
  label: string
  initial: NoInfer<S>
  /** Where a record may begin instead of in `initial`. */
  alsoInitial?: readonly NoInfer<S>[]
  states: Record<S, State>
  needs: Record<N, ErrorId>
  /** Needs that choose between actions of one endpoint: what they forbid is not offered at all. */
  choosing?: readonly NoInfer<N>[]
  actions: Record<A, Action<NoInfer<S>, NoInfer<N>>>
}

export type Workflow<S extends string = string, A extends string = string, N extends string = string> = Readonly<WorkflowDefinition<S, A, N>>

/** Facts about one record now: a need that is false forbids the action; one that is absent counts as false. */
export type Facts<N extends string> = Partial<Record<N, boolean>>

/**
 * Declares a workflow as data and checks it at import.
 * @throws Error on an unknown target, an unreachable state, a non-final state with no way out, or a final state with one.
 */
export function defineWorkflow<const S extends string, const A extends string, const N extends string = never, const L extends string = string>(
  definition: WorkflowDefinition<S, A, N> & { name: L },
): Workflow<S, A, N> & { readonly name: L } {
  const problems = findProblems(definition)
  if (problems.length > 0) throw new Error(`workflow ${definition.name}: ${problems.join('; ')}`)
  return definition
}

function findProblems(definition: WorkflowDefinition<string, string, string>): string[] {
  const problems: string[] = []
  const states = new Set(Object.keys(definition.states))
  const actions = Object.entries(definition.actions)
  if (!states.has(definition.initial)) problems.push(`initial state ${definition.initial} is unknown`)
  for (const [key, action] of actions) {
    for (const state of [...action.from, action.to]) if (!states.has(state)) problems.push(`${key} names unknown state ${state}`)
    for (const need of action.needs ?? []) if (!(need in definition.needs)) problems.push(`${key} names unknown need ${need}`)
    if (action.by.length === 0) problems.push(`${key} can be taken by nobody`)
  }
  for (const state of definition.alsoInitial ?? []) if (!states.has(state)) problems.push(`initial state ${state} is unknown`)
  const reached = new Set([definition.initial, ...(definition.alsoInitial ?? [])])
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const [, action] of actions) if (action.from.some((state) => reached.has(state))) reached.add(action.to)
  }
  for (const [state, about] of Object.entries(definition.states)) {
    const leaves = actions.some(([, action]) => action.from.includes(state))
    if (!reached.has(state)) problems.push(`state ${state} is unreachable`)
    if (!about.final && !leaves) problems.push(`state ${state} has no way out and is not final`)
    if (about.final && leaves) problems.push(`state ${state} is final but has a way out`)
  }
  return problems
}
