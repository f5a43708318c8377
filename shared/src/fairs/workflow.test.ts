import { why } from '../kernel/why'
import { fairWorkflow } from './workflow'

const all = { complete: true, organiserApproved: true, windowBegun: true, over: true, notOver: true, notBegun: true }
const cells: [keyof typeof fairWorkflow.actions, string, string][] = [
  ['publish', 'draft', 'published'], ['revise', 'published', 'published'], ['revise', 'open', 'published'], ['cancel', 'draft', 'cancelled'], ['cancel', 'published', 'cancelled'], ['cancel', 'open', 'cancelled'],
]
it('R-FAIR-1 an organiser publishes, changes and cancels, and nothing else', () => {
  const found = (['publish', 'revise', 'open', 'close', 'cancel'] as const).flatMap((action) => Object.keys(fairWorkflow.states)
    .filter((status) => !why(fairWorkflow, action, { status, role: 'employer', facts: all })).map((status) => [action, status, fairWorkflow.actions[action].to]))
  expect(found).toEqual(cells)
})
it('R-FAIR-1 opens and closes by the clock', () => {
  expect(why(fairWorkflow, 'open', { status: 'published', role: 'system', facts: all })).toBeUndefined()
  expect(why(fairWorkflow, 'close', { status: 'open', role: 'system', facts: { ...all, over: false } })?.error).toBe('illegal_transition')
})
it.each([['publish', 'draft', 'complete', 'event_incomplete'], ['publish', 'draft', 'notOver', 'event_over'], ['revise', 'open', 'notBegun', 'event_fixed'], ['cancel', 'open', 'notOver', 'event_over']] as const)('R-FAIR-1 %s of %s needs %s', (action, status, need, error) => {
  expect(why(fairWorkflow, action, { status, role: 'reviewer', facts: { ...all, [need]: false } })?.error).toBe(error)
})
