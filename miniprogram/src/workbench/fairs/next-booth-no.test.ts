import { nextBoothNo } from './next-booth-no'

it.each([[[], 'A01'], [['A01', 'A09'], 'A10'], [['A2', 'A10'], 'A11'], [['A03', 'B07'], 'B08'], [['大厅'], 'A01'], [['12'], '13']])('R-FAIR-1 after %j proposes %s', (taken, next) => { expect(nextBoothNo(taken)).toBe(next) })
