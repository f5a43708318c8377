import { nextOf } from './next-of'

const ids = ['a', 'b', 'c', 'd']
const none: ReadonlySet<string> = new Set()

it('R-JOB-3 walks on from an applicant who was answered and left the list', () => {
  expect(nextOf(ids, 'b', 1, new Set(['b']))).toBe('c')
  expect(nextOf(ids, 'b', 1, new Set(['b', 'c']))).toBe('d')
  expect(nextOf(ids, 'c', -1, new Set(['b', 'c']))).toBe('a')
})

it('R-JOB-3 begins with the first, and ends with the last', () => {
  expect(nextOf(ids, undefined, 1, new Set(['a']))).toBe('b')
  expect(nextOf(ids, 'elsewhere', 1, none)).toBe('a')
  expect(nextOf(ids, 'd', 1, none)).toBeUndefined()
})
