import { existsSync } from 'node:fs'
import { findOnPath } from './find-on-path'
import { canInstallByApt, installByApt } from './install-by-apt'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const onPath = (): string | undefined => names.map((name) => findOnPath(name)).find(Boolean)

/**
 * The path of a Chromium for the end-to-end tests: CHROME_PATH, then PATH, then (Debian, as root) apt-get.
 * @throws Error that says what to do when there is none
 */
export function findChromium(): string {
  const set = process.env.CHROME_PATH
  if (set) {
    if (existsSync(set)) return set
    throw new Error(`CHROME_PATH is ${set}, but there is no such file. Point it at a Chromium or Chrome, or unset it.`)
  }
  const found = onPath()
  if (found) return found
  if (canInstallByApt()) {
    installByApt(['chromium', 'fonts-noto-cjk'])
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error('There is no Chromium for the end-to-end tests. Install one (Debian: apt-get install chromium fonts-noto-cjk; '
    + 'macOS: brew install --cask chromium), or set CHROME_PATH to a Chromium or Chrome, and run this again.')
}
