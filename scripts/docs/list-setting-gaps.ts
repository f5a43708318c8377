import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'

/** Variables of server/src/env.ts that docs/settings.md does not name. */
export function listSettingGaps(): string[] {
  const names = [...readFileSync(join(root, 'server/src/env.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name = '']) => name)
  const page = readFileSync(join(root, 'docs/settings.md'), 'utf8')
  return names.filter((name) => !page.includes(`\`${name}\``)).map((name) => `docs/settings.md does not name ${name}.`)
}
