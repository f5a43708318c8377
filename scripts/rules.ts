import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root'
import { findRuleTests } from './rules/find-rule-tests'
import { judgeRules } from './rules/judge-rules'
import { readSpec } from './rules/read-spec'
import { readRuleList, ruleListFile } from './rules/rule-list'
import { listProjects } from './testing/list-projects'

/** `--update PATH/TO/SPEC.md`: takes ids and words from the specification; stages of known rules stay. */
function update(spec: string): void {
  const list = readRuleList()
  const stages = new Map(list.rules.map(({ id, stage }) => [id, stage]))
  const rules = readSpec(readFileSync(spec, 'utf8')).map(({ id, text }) => ({ id, stage: stages.get(id) ?? list.stage + 1, text }))
  const lines = rules.map((rule) => `    ${JSON.stringify(rule)}`).join(',\n')
  writeFileSync(ruleListFile, `{\n  "stage": ${list.stage},\n  "rules": [\n${lines}\n  ]\n}\n`)
}

/** `npm run rules [-- --quiet]`: each rule with the tests that name it; 1 when a due rule has none. */
function main(): number {
  const at = process.argv.indexOf('--update')
  if (at > 0) update(process.argv[at + 1] ?? join(root, '../shared/SPEC.md'))
  if (!existsSync(ruleListFile)) throw new Error('docs/rules.json is missing.')
  const tests = listProjects().flatMap(({ files }) => files.flatMap((file) =>
    findRuleTests(readFileSync(file, 'utf8')).map((test) => ({ ...test, file: relative(root, file) }))))
  const { rows, missing, unknown } = judgeRules(readRuleList(), tests)
  if (!process.argv.includes('--quiet')) {
    for (const row of rows) {
      console.log(`${row.tests.length > 0 ? '✓' : row.due ? '✕' : '○'} ${row.id}  ${row.text}${row.due || row.tests.length > 0 ? '' : '  (open)'}`)
      for (const { file, title } of row.tests) console.log(`      ${file}: ${title}`)
    }
  }
  const count = (test: (row: (typeof rows)[number]) => boolean): number => rows.filter(test).length
  console.log(`${rows.length} rules: ${count(({ tests: found }) => found.length > 0)} with tests, ${missing.length} due without, ${count((row) => !row.due && row.tests.length === 0)} open`)
  if (missing.length > 0) console.error(`No test names ${missing.join(', ')}: write it('R-… what it proves', …).`)
  if (unknown.length > 0) console.error(`Tests name ${unknown.join(', ')}, which docs/rules.json does not have.`)
  return missing.length + unknown.length > 0 ? 1 : 0
}

process.exitCode = main()
