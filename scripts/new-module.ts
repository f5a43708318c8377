import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root'
import { moduleFiles } from './scaffold/module-files'

// `npm run new-module NAME`: the rooms of a new module, in a shape that passes types and lint.
const name = process.argv[2] ?? ''
if (!/^[a-z][a-z-]*[a-z]$/.test(name)) throw new Error('Give the module a name in kebab-case: npm run new-module recommendation-form')
const files = moduleFiles(name)
const taken = Object.keys(files).filter((path) => existsSync(join(root, path)))
if (taken.length > 0) throw new Error(`Already there: ${taken.join(', ')}`)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`made ${path}`)
}
console.log('Next: its contract in shared/src/contracts.ts, its workflow in shared/src/workflows.ts, its mount in server/src/routes.ts, its row in ARCHITECTURE.md if it is not planned there.')
