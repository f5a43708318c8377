import { installDependencies } from './bootstrap/install-dependencies.mjs'
import { mainOf } from './bootstrap/main-of.mjs'
import { runTypeScript } from './bootstrap/run.mjs'

// npm test: install what is missing, then every check and every test. The last line is `N passed, N failed`.
mainOf(async () => {
  try {
    await installDependencies()
  } catch (error) {
    console.error(error.message)
    console.log('0 passed, 1 failed')
    return 1
  }
  return runTypeScript('scripts/testing/main.ts', process.argv.slice(2))
})
