import { moveEntry } from './move-entry'

const list = ['a', 'b', 'c'].map((id) => ({ id }))
const moved = (id: string, by: -1 | 1) => moveEntry(list, id, by).map((one) => one.id).join('')

it('R-CV-1 moves an entry by one place', () => expect([moved('b', -1), moved('b', 1), moved('c', -1)]).toEqual(['bac', 'acb', 'acb']))
it('R-CV-1 leaves the ends and unknown entries alone', () => expect([moved('a', -1), moved('c', 1), moved('x', 1), moved('x', -1)]).toEqual(['abc', 'abc', 'abc', 'abc']))
