import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { makeTimers } from './make-timers'
import type { PageConfig } from './mini-page'

export interface AppJson { pages: string[]; subPackages?: { root: string; pages: string[] }[]; tabBar?: { list: { pagePath: string; text: string }[] } }
export interface Build { appJson: AppJson; routes: string[]; app: Record<string, unknown>; configOf: (route: string) => PageConfig; stop: () => void }

/** Runs a weapp build in a context that has what a mini-program has and nothing of Node or a browser. */
export function loadBuild(dist: string, wx: Record<string, unknown>, pages: () => unknown[]): Build {
  const appJson: AppJson = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const routes = [...appJson.pages, ...(appJson.subPackages ?? []).flatMap((pack) => pack.pages.map((page) => `${pack.root}/${page}`))]
  let app: Record<string, unknown> = {}
  let registered: PageConfig | undefined
  const configs = new Map<string, PageConfig>()
  const loaded = new Map<string, { exports: unknown }>()
  const timers = makeTimers()
  const context = vm.createContext({
    wx, console, ...timers.globals,
    App: (config: Record<string, unknown>) => { app = config },
    Page: (config: PageConfig) => { registered = config },
    Component: () => undefined, Behavior: (value: unknown) => value,
    getApp: () => app, getCurrentPages: pages,
  })
  const load = (file: string): unknown => {
    const full = file.endsWith('.js') ? file : `${file}.js`
    const known = loaded.get(full)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(full, module)
    const run: unknown = new vm.Script(`(function (module, exports, require) {${readFileSync(full, 'utf8')}\n})`, { filename: full }).runInContext(context)
    if (typeof run === 'function') Reflect.apply(run, undefined, [module, module.exports, (name: string) => load(path.resolve(path.dirname(full), name))])
    return module.exports
  }
  load(path.join(dist, 'app'))
  const configOf = (route: string): PageConfig => {
    if (!routes.includes(route)) throw new Error(`page "${route}" is not found`)
    const known = configs.get(route)
    if (known) return known
    registered = undefined
    load(path.join(dist, route))
    if (!registered) throw new Error(`${route} registered no page`)
    configs.set(route, registered)
    return registered
  }
  return { appJson, routes, app, configOf, stop: timers.stop }
}
