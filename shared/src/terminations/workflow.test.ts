import { type Role, roles } from '../kernel/roles'
import { why } from '../kernel/why'
import { type Facts } from '../kernel/workflow'
import { terminationWorkflow } from './workflow'

const states = Object.keys(terminationWorkflow.states)
const actions = ['employerAgree', 'employerRefuse', 'studentAgree', 'studentRefuse', 'askEmployerAgain', 'askStudentAgain', 'askSchool', 'referToEmployer', 'referToStudent', 'withdraw', 'approve', 'reject'] as const
type Action = (typeof actions)[number]
const facts: Facts<keyof typeof terminationWorkflow.needs> = { isRequester: true, startedByStudent: true, startedByEmployer: true, employerApproved: true, destinationStands: true }
const open = ['awaiting_employer', 'awaiting_student', 'refused_by_employer', 'refused_by_student', 'mediation', 'in_review']
/** Everything that is allowed; every other state × action × role is refused. */
const allowed = new Set([
  'awaiting_employer employerAgree employer', 'refused_by_employer employerAgree employer', 'awaiting_employer employerRefuse employer',
  'awaiting_student studentAgree student', 'refused_by_student studentAgree student', 'awaiting_student studentRefuse student',
  'refused_by_employer askEmployerAgain student', 'refused_by_student askStudentAgain employer',
  ...['refused_by_employer', 'refused_by_student'].flatMap((state) => [`${state} askSchool student`, `${state} askSchool employer`]),
  'mediation referToEmployer reviewer', 'mediation referToStudent reviewer',
  ...open.flatMap((state) => [`${state} withdraw student`, `${state} withdraw employer`]),
  'in_review approve reviewer', 'in_review reject reviewer', 'mediation reject reviewer',
])
const cases = states.flatMap((state) => actions.flatMap((action) => roles.map((role): [string, Action, Role] => [state, action, role])))

describe('termination workflow', () => {
  it('R-TERM-2 has no action beyond the tested ones', () => expect(Object.keys(terminationWorkflow.actions)).toEqual([...actions]))
  it.each(cases)('R-TERM-1 R-TERM-2 in %s: %s by %s', (status, action, role) => {
    expect(why(terminationWorkflow, action, { status, role, facts }) === undefined).toBe(allowed.has(`${status} ${action} ${role}`))
  })
  it.each([
    ['employerAgree', 'awaiting_employer', 'employer', 'employerApproved', 'employer_not_approved'],
    ['askStudentAgain', 'refused_by_student', 'employer', 'employerApproved', 'employer_not_approved'],
    ['askSchool', 'refused_by_employer', 'student', 'isRequester', 'termination_not_yours'], ['withdraw', 'in_review', 'employer', 'isRequester', 'termination_not_yours'],
    ['referToEmployer', 'mediation', 'reviewer', 'startedByStudent', 'illegal_transition'], ['referToStudent', 'mediation', 'reviewer', 'startedByEmployer', 'illegal_transition'],
    ['approve', 'in_review', 'reviewer', 'destinationStands', 'destination_not_terminable'],
  ] as const)('R-TERM-2 refuses to %s in %s by %s without %s', (action, status, role, need, error) => {
    expect(why(terminationWorkflow, action, { status, role, facts: { ...facts, [need]: false } })?.error).toBe(error)
  })
  it('R-TERM-3 is open, and so the only one, until it was decided or withdrawn', () => {
    expect(Object.entries(terminationWorkflow.states).filter(([, state]) => state.active).map(([key]) => key)).toEqual(open)
  })
  it('R-TERM-1 cannot be approved before the other side agreed', () => {
    expect(terminationWorkflow.actions.approve.from).toEqual(['in_review'])
  })
})
