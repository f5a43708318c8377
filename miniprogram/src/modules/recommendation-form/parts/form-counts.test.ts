import { countOf, formProblems } from './form-counts'

const texts = { selfEvaluation: '踏实', awards: '', practice: '', positions: '', talents: '' }
const fields = (...args: Parameters<typeof formProblems>) => formProblems(...args).map((one) => one.field)

it('R-REC-1 needs a self-evaluation and a photo', () => {
  expect([fields(texts, true), fields({ ...texts, selfEvaluation: ' \n' }, false)]).toEqual([[], ['selfEvaluation', 'photo']])
})

it('R-REC-1 takes each section up to its limit, not one character more', () => {
  const full = { selfEvaluation: '字'.repeat(500), awards: '字'.repeat(300), practice: '字'.repeat(300), positions: '字'.repeat(100), talents: '字'.repeat(100) }
  expect(fields(full, true)).toEqual([])
  const over = { selfEvaluation: '字'.repeat(501), awards: '字'.repeat(301), practice: '字'.repeat(301), positions: '字'.repeat(101), talents: '字'.repeat(101) }
  expect(fields(over, true)).toEqual(['selfEvaluation', 'awards', 'practice', 'positions', 'talents'])
})

it('R-REC-1 counts live: plain, nearly full, too much', () => {
  expect([countOf('字'.repeat(89), 100), countOf('字'.repeat(90), 100), countOf('字'.repeat(103), 100)]).toEqual([
    { said: '89/100', tone: 'plain' }, { said: '90/100', tone: 'near' }, { said: '103/100，超出 3 字', tone: 'over' },
  ])
})
