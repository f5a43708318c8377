import { spawnSync } from 'node:child_process'
import { findOnPath } from './find-on-path'

/** Whether this process may install Debian packages. */
export const canInstallByApt = (): boolean => process.getuid?.() === 0 && findOnPath('apt-get') !== undefined

/**
 * Installs Debian packages; only call it when canInstallByApt().
 * @throws Error with the last lines of apt-get when it fails
 */
export function installByApt(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  const apt = (args: readonly string[]) => spawnSync('apt-get', args, {
    encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000,
  })
  apt(['update', '-q'])
  const result = apt(['install', '-y', '-q', '--no-install-recommends', ...packages])
  if (result.status === 0) return
  const tail = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-5).join('\n')
  throw new Error(`apt-get could not install ${packages.join(', ')}:\n${tail}`)
}
