import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'

/** docs/workflows.md is drawn from the tables: `draw-workflows.ts --check` exits 1 when it is not what it would draw. */
export function listStaleDrawings(): string[] {
  const script = join(root, 'scripts/draw-workflows.ts')
  if (!existsSync(script)) return []
  const result = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], { cwd: root, encoding: 'utf8' })
  return result.status === 0 ? [] : [`docs/workflows.md: ${`${result.stdout}${result.stderr}`.trim() || 'not current'} (npm run docs:workflows)`]
}
