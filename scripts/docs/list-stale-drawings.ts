import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { drawWorkflows } from './draw-workflows'

/** docs/workflows.md is drawn from the tables; it must be what would be drawn now. */
export function listStaleDrawings(): string[] {
  const path = join(root, 'docs/workflows.md')
  return existsSync(path) && readFileSync(path, 'utf8') === drawWorkflows() ? [] : ['docs/workflows.md is not current: npm run docs:workflows']
}
