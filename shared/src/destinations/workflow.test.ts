import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { onlineAgreementWorkflow } from './workflow'

const states = Object.keys(onlineAgreementWorkflow.states)
const actions = ['amend', 'reoffer', 'consentAmendment', 'consentReoffer', 'confirm', 'refuse', 'approve', 'reject', 'terminate'] as const
type Action = (typeof actions)[number]
const facts = { employerApproved: true, noOtherActiveDestination: true, countdownServed: true, terminationApproved: true }
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set([
  'in_review amend employer', 'amended amend employer', 'rejected reoffer employer', 'reoffered reoffer employer',
  'amended consentAmendment student', 'reoffered consentReoffer student', 'amended confirm student', 'reoffered confirm student',
  'amended refuse student', 'reoffered refuse student', 'in_review approve reviewer', 'in_review reject reviewer', 'in_force terminate reviewer',
])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('online-agreement workflow', () => {
  it('R-SIGN-8 has no action beyond the tested ones', () => expect(Object.keys(onlineAgreementWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-SIGN-8 R-SIGN-9 in %s: %s by %s', (status, action, role) => {
    expect(why(onlineAgreementWorkflow, action, { status, role, facts }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([
    ['amend', 'in_review', 'employer', 'employerApproved', 'employer_not_approved'], ['reoffer', 'rejected', 'employer', 'employerApproved', 'employer_not_approved'],
    ['confirm', 'amended', 'student', 'employerApproved', 'employer_not_approved'],
    ['confirm', 'amended', 'student', 'countdownServed', 'consent_countdown_not_served'], ['confirm', 'reoffered', 'student', 'noOtherActiveDestination', 'destination_active'],
    ['terminate', 'in_force', 'reviewer', 'terminationApproved', 'destination_not_terminable'],
    ['consentReoffer', 'reoffered', 'student', 'noOtherActiveDestination', 'destination_active'],
  ] as const)('R-SIGN-9 refuses to %s in %s by %s without %s', (action, status, role, need, error) => {
    expect(why(onlineAgreementWorkflow, action, { status, role, facts: { ...facts, [need]: false } })?.error).toBe(error)
  })
  it('R-SIGN-9 holds the student’s place in review, amended and in force only', () => {
    expect(Object.entries(onlineAgreementWorkflow.states).filter(([, state]) => state.active).map(([key]) => key)).toEqual(['in_review', 'amended', 'in_force'])
  })
})
