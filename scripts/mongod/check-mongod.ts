import { spawnSync } from 'node:child_process'
import { canInstallByApt, installByApt } from '../setup/install-by-apt'

const oldest = 6

/** Debian packages that own the libraries some mongod builds link to. */
const packageOf: Readonly<Record<string, string>> = { 'libcurl.so.4': 'libcurl4', 'liblzma.so.5': 'liblzma5', 'libgssapi_krb5.so.2': 'libgssapi-krb5-2' }

const version = (file: string) => spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 })

/**
 * Runs `mongod --version`; installs a missing system library when it may.
 * @throws Error that says why this mongod cannot be used
 */
export function checkMongod(file: string): void {
  let result = version(file)
  const library = /(lib[\w+.-]+\.so[\w.]*): cannot open shared object/.exec(result.stderr ?? '')?.[1]
  if (library) {
    const name = packageOf[library]
    if (!name || !canInstallByApt()) throw new Error(`${file} needs ${library}${name ? ` (Debian: apt-get install ${name})` : ''}`)
    installByApt([name])
    result = version(file)
  }
  const major = /db version v(\d+)\./.exec(result.stdout ?? '')?.[1]
  if (!major) throw new Error(`${file} does not run: ${result.error?.message ?? result.stderr.trim().split('\n').at(-1)}`)
  if (Number(major) < oldest) throw new Error(`${file} is MongoDB ${major}; ${oldest} or newer is needed`)
}
