import { readDate } from './read-date'

describe('readDate', () => {
  it.each(['2004-05-01', '2004-5-1', '2004/5/1', '2004.05.01', '20040501', '2004年5月1日', '38108', '38108.0', '２００４-05-01', '2004-05-01 00:00:00'])('reads %s', (text) => expect(readDate(text)).toBe('2004-05-01'))
  it.each(['2026-07', '202607', '2026年7月', '2026.7'])('reads the month %s where a month is enough', (text) => expect(readDate(text, true)).toBe('2026-07-01'))
  it.each(['2004-02-30', '2004-13-01', '2004-05', '5月1日', '01/05/2004', '', '99999'])('refuses %s', (text) => expect(readDate(text)).toBeUndefined())
})
