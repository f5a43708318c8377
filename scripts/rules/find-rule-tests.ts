const skipped = /\b(?:(?:it|test|describe)\.(?:skip|todo)|xit|xtest|xdescribe)\s*\(\s*$/

/** The titles in a test file that begin with a rule id, each with all the ids it names. Skipped tests prove nothing. */
export function findRuleTests(source: string): { ids: string[]; title: string }[] {
  return [...source.matchAll(/(['"`])(R-[A-Z]+-\d+\b(?:(?!\1)[^\n\\]|\\.)*)\1/g)]
    .filter(({ index }) => !skipped.test(source.slice(Math.max(0, index - 40), index)))
    .map(([, , title = '']) => ({ ids: [...new Set(title.match(/R-[A-Z]+-\d+/g) ?? [])], title }))
}
