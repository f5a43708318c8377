import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { recommendationFormWorkflow } from './workflow'

const states = Object.keys(recommendationFormWorkflow.states)
const actions = ['submit', 'recall', 'approve', 'reject', 'reopen'] as const
type Action = (typeof actions)[number]
const facts = { sourceInfoSubmitted: true, complete: true }
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set(['draft submit student', 'rejected submit student', 'pending recall student', 'pending approve reviewer', 'pending reject reviewer', 'approved reopen reviewer'])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('recommendation-form workflow', () => {
  it('R-REC-1 has no action beyond the tested ones', () => expect(Object.keys(recommendationFormWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-REC-1 R-REC-2 in %s: %s by %s', (status, action, role) => {
    expect(why(recommendationFormWorkflow, action, { status, role, facts }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([['sourceInfoSubmitted', 'source_info_not_submitted'], ['complete', 'form_incomplete']] as const)('R-REC-1 refuses to submit without %s', (need, error) => {
    expect(why(recommendationFormWorkflow, 'submit', { status: 'draft', role: 'student', facts: { ...facts, [need]: false } })?.error).toBe(error)
  })
})
