const tabs: readonly string[] = ['/pages/home/index', '/pages/jobs/index', '/pages/sign/index', '/pages/messages/index', '/pages/me/index']
const ours = /^\/(pages|modules|workbench)\/[\w/-]+(\?[^#\s]*)?$/

export interface Place { url: string; tab: boolean }

/**
 * A page address of ours out of what a message, a link or `next` says: 'modules/x/pages/y/index?id=1', '/pages/…' or the H5's '/m/…'.
 * Undefined for anything else: no address of ours, no way out of the site.
 */
export function placeOf(path: string | undefined): Place | undefined {
  if (!path) return undefined
  const url = `/${path.replace(/^\/(m\/)?/, '')}`
  if (!ours.test(url)) return undefined
  return { url, tab: tabs.includes(url.split('?')[0] ?? '') }
}
