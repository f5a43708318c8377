import { placeEntry } from './place-entry'

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const placed = (id: string, at: number) => placeEntry(list, id, at).map((one) => one.id).join('')

it('R-CV-1 puts an entry one place up or down, or anywhere', () => expect([placed('b', 0), placed('b', 2), placed('a', 3), placed('d', 1)]).toEqual(['bacd', 'acbd', 'bcda', 'adbc']))
it('R-CV-1 leaves the ends and unknown entries alone', () => expect([placed('a', -1), placed('d', 4), placed('x', 1), placed('b', 1)]).toEqual(['abcd', 'abcd', 'abcd', 'abcd']))
