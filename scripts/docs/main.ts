import { listDependencyGaps } from './list-dependency-gaps'
import { listSettingGaps } from './list-setting-gaps'
import { listStaleDrawings } from './list-stale-drawings'

// `npm run docs:check`: what the documents must agree with the code on.
const problems = [...listDependencyGaps(), ...listSettingGaps(), ...listStaleDrawings()]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
