import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { type Facts } from '../kernel/workflow'
import { invitationWorkflow } from './workflow'

const states = Object.keys(invitationWorkflow.states)
const actions = ['consent', 'accept', 'decline', 'withdraw', 'expire'] as const
type Action = (typeof actions)[number]
const valid: Facts<keyof typeof invitationWorkflow.needs> = { withinValidity: true, pastValidity: true, noActiveDestination: true, employerApproved: true, countdownServed: true }
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set(['open consent student', 'open accept student', 'open decline student', 'open withdraw employer', 'open expire system'])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('signing-invitation workflow', () => {
  it('R-SIGN-1 has no action beyond the tested ones', () => expect(Object.keys(invitationWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-SIGN-1 in %s: %s by %s', (status, action, role) => {
    expect(why(invitationWorkflow, action, { status, role, facts: valid }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([
    ['consent', 'student', 'withinValidity', 'invitation_expired'], ['accept', 'student', 'withinValidity', 'invitation_expired'],
    ['decline', 'student', 'withinValidity', 'invitation_expired'], ['withdraw', 'employer', 'withinValidity', 'invitation_expired'],
    ['consent', 'student', 'noActiveDestination', 'destination_active'], ['accept', 'student', 'noActiveDestination', 'destination_active'],
    ['decline', 'student', 'noActiveDestination', 'destination_active'], ['accept', 'student', 'countdownServed', 'consent_countdown_not_served'],
    ['accept', 'student', 'employerApproved', 'employer_not_approved'],
    ['expire', 'system', 'pastValidity', 'invitation_still_valid'],
  ] as const)('R-SIGN-4 R-SIGN-5 R-SIGN-6 refuses to %s by %s without %s', (action, role, need, error) => {
    expect(why(invitationWorkflow, action, { status: 'open', role, facts: { ...valid, [need]: false } })?.error).toBe(error)
  })
  it('R-SIGN-6 refuses when the server gives no facts at all', () => expect(why(invitationWorkflow, 'accept', { status: 'open', role: 'student' })?.error).toBe('invitation_expired'))
})
