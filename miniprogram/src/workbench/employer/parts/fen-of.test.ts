import { fenOf } from './fen-of'
import { yuanOf } from '../../parts/yuan-of'

it.each([['9000', 900000], ['9,500.5', 950050], ['0.07', 7], ['1234567.89', 123456789]])('reads %s yuan as exact fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})
it.each(['', '9.999', '-1', '9k', '1e5'])('refuses %j as an amount', (typed) => {
  expect(fenOf(typed)).toBeUndefined()
})
it('shows fen again as it was typed', () => {
  expect([900000, 950050, 7].map(yuanOf)).toEqual(['9000', '9500.50', '0.07'])
})
