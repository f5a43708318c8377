import { installDependencies } from './bootstrap/install-dependencies.mjs'
import { mainOf } from './bootstrap/main-of.mjs'
import { runTypeScript } from './bootstrap/run.mjs'

// npm start: install what is missing, then run the product until Ctrl-C.
mainOf(async () => {
  await installDependencies()
  return runTypeScript('scripts/product/main.ts', process.argv.slice(2))
})
