import { findRuleTests } from './find-rule-tests'
import { judgeRules } from './judge-rules'
import { readSpec } from './read-spec'

// Put together, so that `npm run rules` does not take these for rules.
const rule = (n: number): string => ['R', 'DEMO', n].join('-')

describe('readSpec', () => {
  it('reads a rule of two lines as one', () => {
    expect(readSpec(`# T\n- ${rule(1)} first\n  and more\n- other\n- ${rule(2)} second\n`)).toEqual([
      { id: rule(1), text: 'first and more' }, { id: rule(2), text: 'second' },
    ])
  })
})

describe('findRuleTests', () => {
  it('finds every id of a title', () => expect(findRuleTests(`it('${rule(1)} and ${rule(2)} hold', f)`)[0]?.ids).toEqual([rule(1), rule(2)]))
  it('finds the title of a table', () => expect(findRuleTests(`it.each(rows)('${rule(1)} with %s', f)`)).toHaveLength(1))
  it.each(['it.skip', 'it.todo', 'xit', 'describe.skip'])('leaves out %s', (call) => expect(findRuleTests(`${call}('${rule(1)} x', f)`)).toEqual([]))
  it('leaves out a rule in a comment', () => expect(findRuleTests(`// see ${rule(1)}`)).toEqual([]))
})

describe('judgeRules', () => {
  const list = { stage: 3, rules: [{ id: rule(1), stage: 3, text: '' }, { id: rule(2), stage: 4, text: '' }] }
  it('misses a due rule without a test, not a later one', () => expect(judgeRules(list, []).missing).toEqual([rule(1)]))
  it('names an id that is no rule', () => expect(judgeRules(list, [{ ids: [rule(9)], title: '', file: '' }]).unknown).toEqual([rule(9)]))
})
