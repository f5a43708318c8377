import { line, paragraph } from './text'

const unseen = { NUL: '\0', tab: '\t', escape: '\u001b', 'a lone surrogate': '\ud800', 'a bidi override': '\u202e', 'a bidi isolate': '\u2066', 'a zero-width space': '\u200b', 'a zero-width joiner': '\u200d', 'a line separator': '\u2028' }

describe('free text', () => {
  it.each(Object.entries(unseen))('refuses %s in the middle, in a line and in a paragraph', (_name, character) => {
    for (const schema of [line(40), paragraph(40)]) expect(schema.safeParse(`软件${character}工程师`).success).toBe(false)
  })
  it('refuses a second line in a line', () => expect(line(40).safeParse('软件\n工程师').success).toBe(false))
  it('takes lines in a paragraph, whoever ends them', () => expect(paragraph(40).parse(' 第一行\r\n第二行\n')).toBe('第一行\n第二行'))
  it('takes rare characters beyond the basic plane, whole', () => expect(line(40).parse(' 𠮷田·阿依古丽 ')).toBe('𠮷田·阿依古丽'))
  it('counts after trimming', () => expect([line(2).safeParse(' 岗位 ').success, line(2).safeParse('岗位名').success, line(9).min(1).safeParse('  ').success]).toEqual([true, false, false]))
})
