import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { sourceInfoWorkflow } from './workflow'

const states = Object.keys(sourceInfoWorkflow.states)
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set([
  'unconfirmed submit student', 'pending submit student', 'rejected submit student', 'pending approve reviewer', 'pending reject reviewer',
])
const actions = ['submit', 'approve', 'reject'] as const
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, (typeof actions)[number], Role] => [state, action, role])))

describe('source-info workflow', () => {
  it('R-SRC-3 has no action beyond the tested ones', () => expect(Object.keys(sourceInfoWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-SRC-3 in %s: %s by %s', (status, action, role) => {
    expect(why(sourceInfoWorkflow, action, { status, role }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
})
