import { terminationSteps } from './termination-steps'

const status = (key: string) => ({ key, label: '', tone: 'wait' as const })
const states = (key: string, kind: 'online' | 'offline' = 'online') => terminationSteps({ status: status(key), startedBy: 'student', destination: { kind } }).map((step) => step.state)

it('R-TERM-2 shows whose word is waited for', () => {
  expect([states('awaiting_employer'), states('in_review'), states('in_review', 'offline'), states('approved')]).toEqual([['done', 'now', 'todo', 'todo'], ['done', 'done', 'now', 'todo'], ['done', 'now', 'todo'], ['done', 'done', 'done', 'done']])
})

it('R-TERM-2 shows a refusal where it was given', () => {
  expect([states('refused_by_employer'), states('rejected')]).toEqual([['done', 'bad', 'todo', 'todo'], ['done', 'done', 'bad', 'todo']])
})
