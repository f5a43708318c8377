import { type RuleList } from './rule-list'

export interface RuleTest { readonly ids: readonly string[]; readonly title: string; readonly file: string }
export interface RuleVerdict {
  readonly rows: readonly { readonly id: string; readonly text: string; readonly due: boolean; readonly tests: readonly RuleTest[] }[]
  /** Due rules that no test names. */
  readonly missing: readonly string[]
  /** Ids that tests name and the list does not have: typing errors. */
  readonly unknown: readonly string[]
}

/** Sets the rules and the tests that name them side by side. */
export function judgeRules(list: RuleList, tests: readonly RuleTest[]): RuleVerdict {
  const rows = list.rules.map(({ id, text, stage }) => ({ id, text, due: stage <= list.stage, tests: tests.filter(({ ids }) => ids.includes(id)) }))
  const known = new Set(list.rules.map(({ id }) => id))
  return {
    rows,
    missing: rows.filter(({ due, tests: found }) => due && found.length === 0).map(({ id }) => id),
    unknown: [...new Set(tests.flatMap(({ ids }) => ids))].filter((id) => !known.has(id)),
  }
}
