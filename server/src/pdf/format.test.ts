import { formatBeijingTime } from './format-beijing-time'
import { formatDay } from './format-day'
import { formatFen } from './format-fen'
import { formatFenInWords } from './format-fen-in-words'

describe('formats of documents', () => {
  it('shows an instant in Asia/Shanghai, midnight as 00', () => {
    expect(formatBeijingTime(new Date('2025-06-30T16:00:05Z'))).toBe('2025-07-01 00:00:05')
  })
  it('shows a day without leading zeros', () => {
    expect(formatDay('2025-07-08')).toBe('2025年7月8日')
    expect(formatDay('待定')).toBe('待定')
  })
  it.each([[0, '0 元'], [5, '0.05 元'], [650_000, '6,500 元'], [650_050, '6,500.50 元'], [123_456_789_00, '123,456,789 元']])('shows %d fen as yuan', (fen, text) => {
    expect(formatFen(fen)).toBe(text)
  })
  it.each([
    [0, '零元整'], [5, '伍分'], [50, '伍角整'], [500_000, '伍仟元整'], [1_000_000, '壹万元整'], [1_050_000, '壹万零伍佰元整'], [10_010_000, '壹拾万零壹佰元整'],
    [12_345_678, '壹拾贰万叁仟肆佰伍拾陆元柒角捌分'], [100_205, '壹仟零贰元零伍分'], [100_000_005, '壹佰万元零伍分'], [10_000_000_000, '壹亿元整'], [10_000_010_000, '壹亿零壹佰元整'],
  ])('writes %d fen in financial capitals', (fen, words) => {
    expect(formatFenInWords(fen)).toBe(words)
  })
})
