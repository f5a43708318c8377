import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { offlineAgreementWorkflow } from './workflow'

const states = Object.keys(offlineAgreementWorkflow.states)
const actions = ['generate', 'generateForReview', 'approveData', 'submit', 'recall', 'approve', 'reject', 'reupload', 'reopen', 'discard', 'terminate'] as const
type Action = (typeof actions)[number]
const facts = {
  noOtherActiveDestination: true, withinRegistration: true, preflightPassed: true, oneStageReview: true, twoStageReview: true, stampedCopyUploaded: true, stampRejected: true, noOpenTermination: true, terminationApproved: true,
}
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set([
  'draft generate student', 'draft generateForReview student', 'draft discard student', 'data_review approveData reviewer', 'data_review reject reviewer', 'awaiting_upload submit student',
  'in_review recall student', 'in_review approve reviewer', 'in_review reject reviewer', 'rejected reupload student', 'rejected reopen student',
  'data_review terminate reviewer', 'awaiting_upload terminate reviewer', 'in_review terminate reviewer', 'in_force terminate reviewer',
])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('offline-agreement workflow', () => {
  it('R-OFF-1 has no action beyond the tested ones', () => expect(Object.keys(offlineAgreementWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-OFF-1 R-OFF-2 R-OFF-3 in %s: %s by %s', (status, action, role) => {
    expect(why(offlineAgreementWorkflow, action, { status, role, facts }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([
    ['generate', 'draft', 'student', 'noOtherActiveDestination', 'destination_active'], ['generate', 'draft', 'student', 'withinRegistration', 'registration_closed'],
    ['generate', 'draft', 'student', 'oneStageReview', 'offline_two_stage'], ['generate', 'draft', 'student', 'preflightPassed', 'offline_preflight_failed'],
    ['generateForReview', 'draft', 'student', 'noOtherActiveDestination', 'destination_active'], ['generateForReview', 'draft', 'student', 'withinRegistration', 'registration_closed'],
    ['generateForReview', 'draft', 'student', 'twoStageReview', 'offline_one_stage'], ['generateForReview', 'draft', 'student', 'preflightPassed', 'offline_preflight_failed'],
    ['submit', 'awaiting_upload', 'student', 'stampedCopyUploaded', 'stamped_copy_missing'], ['submit', 'awaiting_upload', 'student', 'noOpenTermination', 'termination_open'],
    ['recall', 'in_review', 'student', 'noOpenTermination', 'termination_open'], ['approveData', 'data_review', 'reviewer', 'noOpenTermination', 'termination_open'],
    ['approve', 'in_review', 'reviewer', 'noOpenTermination', 'termination_open'], ['reject', 'data_review', 'reviewer', 'noOpenTermination', 'termination_open'], ['reject', 'in_review', 'reviewer', 'noOpenTermination', 'termination_open'],
    ['reupload', 'rejected', 'student', 'stampRejected', 'offline_stamp_not_rejected'], ['reupload', 'rejected', 'student', 'noOtherActiveDestination', 'destination_active'],
    ['terminate', 'in_force', 'reviewer', 'terminationApproved', 'destination_not_terminable'],
  ] as const)('R-OFF-2 refuses to %s in %s by %s without %s', (action, status, role, need, error) => {
    expect(why(offlineAgreementWorkflow, action, { status, role, facts: { ...facts, [need]: false } })?.error).toBe(error)
  })
  it('R-OFF-2 has a test for every need of every action', () => {
    const needs = Object.values(offlineAgreementWorkflow.actions).reduce((sum, action) => sum + (action.needs?.length ?? 0), 0)
    expect(needs).toBe(17)
  })
  it('R-OFF-2 holds the student’s place from generating until rejection or termination', () => {
    expect(Object.entries(offlineAgreementWorkflow.states).filter(([, state]) => state.active).map(([key]) => key)).toEqual(['data_review', 'awaiting_upload', 'in_review', 'in_force'])
  })
  it('R-OFF-2 lets nothing but a rejection lead generated data back to a draft', () => {
    expect(Object.entries(offlineAgreementWorkflow.actions).filter(([, action]) => action.to === 'draft')).toEqual([['reopen', expect.objectContaining({ from: ['rejected'] })]])
  })
})
