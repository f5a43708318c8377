import { findOnPath } from './find-on-path'
import { canInstallByApt, installByApt } from './install-by-apt'

/** The path of pdfsig, which checks our seals in one test: PATH, then (Debian, as root) apt-get. Undefined: that test is left out. */
export function findPdfsig(): string | undefined {
  const found = findOnPath('pdfsig')
  if (found || !canInstallByApt()) return found
  try {
    installByApt(['poppler-utils'])
  } catch {
    return undefined // the tests run without it
  }
  return findOnPath('pdfsig')
}
