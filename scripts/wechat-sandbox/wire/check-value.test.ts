import { checkValue } from './check-value'

const cases: [string, unknown, boolean][] = [
  ['thing1', '哈尔滨示范软件有限公司', true],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十', true],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一', false],
  ['thing1', '两\n行', false],
  ['thing1', '笑😀', false],
  ['thing1', '', false],
  ['thing1', { value: 'x' }, false],
  ['thing1', '2026 年 3#', true],
  ['character_string2', 'AG-2026-0001', true],
  ['character_string2', '编号1', false],
  ['time3', '2026年11月24日 18:00', true],
  ['time3', '2026-11-24 18:00:00', true],
  ['time3', '15:01', true],
  ['time3', '明天下午', false],
  ['date4', '2026年11月24日', true],
  ['date4', '18:00', false],
  ['phrase5', '审核通过', true],
  ['phrase5', '审核没有通过', false],
  ['amount6', '12.00元', true],
  ['amount6', '一百', false],
  ['number7', '123', true],
  ['number7', '十', false],
  ['phone_number8', '+86-0451-12345678', true],
  ['name9', '阿依古丽·买买提', true],
  ['const10', '一二三四五六七八九十一二三四五六七八九十一', false],
]

describe('checkValue', () => {
  it.each(cases)('%s %j → %s', (key, value, fits) => expect(checkValue(key, value, 20)).toBe(fits))
  it('lets a subscription’s character_string have 32 characters', () => expect(checkValue('character_string1', 'a'.repeat(32), 32)).toBe(true))
})
