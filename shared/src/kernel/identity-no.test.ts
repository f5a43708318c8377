import { readIdentityNo } from './identity-no'

describe('readIdentityNo', () => {
  it('reads sex and birth date of a valid number', () => expect(readIdentityNo('11010519491231002X')).toEqual({ birthDate: '1949-12-31', sex: '女' }))
  it('reads an odd 17th digit as male', () => expect(readIdentityNo('110105194912310011')?.sex).toBe('男'))
  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a lower-case x', '11010519491231002x'],
    ['a day that is not, its check digit right', '110105194902310026'],
    ['15 digits', '110105491231002'],
    ['letters', '1101051949123100ZX'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => expect(readIdentityNo(text)).toBeUndefined())
})
