import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockIsInstalled } from './lock-is-installed.mjs'
import { root, run } from './run.mjs'

/** Refuses a Node.js that lacks require() of ES modules, which several dependencies need. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new Error(`Node.js ${process.versions.node} is too old. Install Node.js 20.19 or newer (or 22.12 or newer) and run this again.`)
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** Installs the npm dependencies when node_modules is not what package-lock.json says. */
export async function installDependencies() {
  checkNode()
  // npm writes the second file last, so it is missing after an install that was cut short.
  if (lockIsInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return
  console.log('Installing the npm dependencies …')
  // With NODE_ENV=production npm would leave out the tools that build and start the product.
  const code = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'])
  if (code !== 0) throw new Error('npm ci failed (its message is above). Check the network to the npm registry and run this again.')
}
