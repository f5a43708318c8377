import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { correctionWorkflow } from './workflow'

const states = Object.keys(correctionWorkflow.states)
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set(['pending approve reviewer', 'pending reject reviewer', 'pending withdraw student'])
const actions = ['approve', 'reject', 'withdraw'] as const
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, (typeof actions)[number], Role] => [state, action, role])))

describe('correction workflow', () => {
  it('R-SRC-4 has no action beyond the tested ones', () => expect(Object.keys(correctionWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-SRC-4 in %s: %s by %s', (status, action, role) => {
    expect(why(correctionWorkflow, action, { status, role }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
})
