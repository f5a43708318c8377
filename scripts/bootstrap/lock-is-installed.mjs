/**
 * Whether node_modules holds every package of the lock in its version.
 * Packages for other platforms are optional and may be absent.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> } | undefined} lock package-lock.json
 * @param {typeof lock} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function lockIsInstalled(lock, installed) {
  if (!lock || !installed) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true // the workspaces themselves
    const found = installed.packages[path]
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.peer)
  })
}
