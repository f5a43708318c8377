import { passwordStrength } from './password-strength'

it.each([['abc1', 0, '至少 8 位'], ['abcdefgh', 0, '要有数字'], ['12345678', 0, '要有字母'], ['abcdefg1', 1, ''], ['Abcdefg1', 2, ''], ['Abcdefg1!', 3, ''], ['Abcdefghijk1', 3, '']])(
  'judges %s as level %d', (text, level, lacks) => {
    expect(passwordStrength(text)?.level).toBe(level)
    expect(passwordStrength(text)?.note).toContain(lacks)
  })

it('says nothing before anything is typed', () => expect(passwordStrength('')).toBeUndefined())
