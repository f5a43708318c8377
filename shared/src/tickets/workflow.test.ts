import { type Role } from '../kernel/roles'
import { why } from '../kernel/why'
import { ticketWorkflow } from './workflow'

const facts = { notOver: true, notUsed: true }
const may = (role: Role) => (['promote', 'cancel', 'revoke', 'pardon'] as const).flatMap((action) => Object.keys(ticketWorkflow.states).filter((status) => !why(ticketWorkflow, action, { status, role, facts })).map((status) => `${action} ${status}`))

it.each<[Role, string[]]>([['student', ['cancel held', 'cancel waiting']], ['reviewer', ['revoke held', 'revoke waiting', 'pardon revoked']], ['employer', ['revoke held', 'revoke waiting', 'pardon revoked']], ['system', ['promote waiting']], ['staff', []]])('R-FAIR-2 what a %s may do to a registration', (role, expected) => {
  expect(may(role)).toEqual(expected)
})
it('R-FAIR-2 whoever is in, or comes too late, cancels no more', () => {
  expect(why(ticketWorkflow, 'cancel', { status: 'held', role: 'student', facts: { notOver: true, notUsed: false } })?.error).toBe('ticket_used')
  expect(why(ticketWorkflow, 'cancel', { status: 'held', role: 'student', facts: { notOver: false, notUsed: true } })?.error).toBe('event_over')
})
