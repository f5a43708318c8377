import { installDependencies } from './bootstrap/install-dependencies.mjs'
import { mainOf } from './bootstrap/main-of.mjs'
import { runTypeScript } from './bootstrap/run.mjs'

// npm run setup: everything that `npm start` and `npm test` need, made ready once.
mainOf(async () => {
  await installDependencies()
  return runTypeScript('scripts/setup/main.ts', process.argv.slice(2))
})
