import { maskPair, maskValue } from './mask-value'

describe('maskValue', () => {
  it.each([
    ['identity', '11010519491231002X', '110*************2X'], ['identity', 'H1234567', 'H******7'],
    ['phone', '13800002201', '138****2201'], ['phone', '0451-8888000', '045*****8000'], ['phone', '8888000', '888***0'], ['phone', '', ''],
    ['text', '黑龙江省哈尔滨市南岗区学府路 74 号', '黑龙江省哈尔滨市南岗区学府路 74 号'],
  ] as const)('shows %s %s as %s', (kind, value, shown) => expect(maskValue({ kind }, value)).toBe(shown))
})

it('R-SRC-4 shows where two masked numbers differ, and no more', () => {
  expect(maskPair({ kind: 'identity' }, '11010519491231002X', '11010519491231082X')).toEqual(['110************02X', '110************82X'])
  expect(maskPair({ kind: 'phone' }, '13800002201', '13800092201')).toEqual(['138***02201', '138***92201'])
})
