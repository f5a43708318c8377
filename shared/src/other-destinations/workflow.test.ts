import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { otherDestinationWorkflow } from './workflow'

const states = Object.keys(otherDestinationWorkflow.states)
const actions = ['submit', 'recall', 'approve', 'reject', 'correct', 'release'] as const
type Action = (typeof actions)[number]
const facts = { noOtherActiveDestination: true, withinRegistration: true, fieldsComplete: true, proofsComplete: true, correctionApproved: true, terminationApproved: true }
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set([
  'unconfirmed submit student', 'pending submit student', 'rejected submit student', 'pending recall student',
  'pending approve reviewer', 'pending reject reviewer', 'approved correct reviewer', 'approved release reviewer',
])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('other-destination workflow', () => {
  it('R-OTH-2 has no action beyond the tested ones', () => expect(Object.keys(otherDestinationWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-OTH-2 in %s: %s by %s', (status, action, role) => {
    expect(why(otherDestinationWorkflow, action, { status, role, facts }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([
    ['submit', 'unconfirmed', 'student', 'noOtherActiveDestination', 'destination_active'], ['submit', 'pending', 'student', 'withinRegistration', 'registration_closed'],
    ['submit', 'rejected', 'student', 'fieldsComplete', 'other_fields_invalid'], ['submit', 'unconfirmed', 'student', 'proofsComplete', 'proof_required'],
    ['correct', 'approved', 'reviewer', 'correctionApproved', 'other_not_approved'], ['release', 'approved', 'reviewer', 'terminationApproved', 'destination_not_terminable'],
  ] as const)('R-OTH-2 refuses to %s in %s by %s without %s', (action, status, role, need, error) => {
    expect(why(otherDestinationWorkflow, action, { status, role, facts: { ...facts, [need]: false } })?.error).toBe(error)
  })
  it('R-SIGN-7 holds the student’s place in review and approved only', () => {
    expect(Object.entries(otherDestinationWorkflow.states).filter(([, state]) => state.active).map(([key]) => key)).toEqual(['pending', 'approved'])
  })
})
