import { limitLines } from './limit-lines'

describe('limitLines', () => {
  it('keeps the breaks of a text that has room for them, without blank lines', () => {
    expect(limitLines(' 一\r\n\r\n 二\n三\n', 3)).toBe('一\n二\n三')
  })
  it('sets them as spaces when there are too many', () => {
    expect(limitLines('一\n二\n三', 2)).toBe('一 二 三')
  })
})
