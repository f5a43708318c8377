import { MiniPage, type PageConfig } from './mini-page'
import type { Signal } from './signal'

/** WeChat's pages: tabs that stay, pages on top of them, ten at most. */
export class PageStack {
  private stack: MiniPage[] = []
  private readonly tabPages = new Map<string, MiniPage>()
  /** setData sizes of every page that was ever open. */
  readonly opened: MiniPage[] = []

  constructor(readonly first: string, private readonly tabs: readonly string[], private readonly configOf: (route: string) => PageConfig, private readonly changed: Signal) {}

  get pages(): readonly MiniPage[] { return this.stack }
  get current(): MiniPage {
    const top = this.stack[this.stack.length - 1]
    if (!top) throw new Error('no page is open')
    return top
  }

  push(url: string): void {
    const { route } = this.parse(url)
    if (this.tabs.includes(route)) throw new Error('can not navigateTo a tabbar page')
    if (this.stack.length >= 10) throw new Error('webview count limit exceed')
    this.stack[this.stack.length - 1]?.run('onHide')
    this.show(this.open(url))
  }

  replace(url: string): void {
    if (this.tabs.includes(this.parse(url).route)) throw new Error('can not redirectTo a tabbar page')
    this.close(1)
    this.show(this.open(url))
  }

  switchTab(url: string): void {
    const { route } = this.parse(url)
    if (!this.tabs.includes(route)) throw new Error('can not switch to no-tabBar page')
    this.current.run('onHide')
    this.close(this.stack.length)
    const kept = this.tabPages.get(route)
    this.show(kept ?? this.open(url))
  }

  relaunch(url: string): void {
    this.close(this.stack.length)
    for (const page of this.tabPages.values()) page.run('onUnload')
    this.tabPages.clear()
    this.show(this.open(url))
  }

  back(delta: number): void {
    const before = this.stack.length
    if (before < 2) throw new Error('cannot navigate back at first page')
    this.close(Math.min(delta, before - 1))
    this.current.run('onShow')
    this.changed.fire()
  }

  private parse(url: string): { route: string; options: Record<string, string> } {
    const [path = '', query = ''] = url.split('?')
    return { route: path.replace(/^\//, ''), options: Object.fromEntries(query.split('&').filter((pair) => pair !== '').map((pair) => { const [name = '', value = ''] = pair.split('='); return [name, value] })) }
  }

  private open(url: string): MiniPage {
    const { route, options } = this.parse(url)
    const page = new MiniPage(this.configOf(route), route, options, this.changed)
    if (this.tabs.includes(route)) this.tabPages.set(route, page)
    this.opened.push(page)
    return page
  }

  private show(page: MiniPage): void {
    this.stack.push(page)
    if (!page.ready) page.run('onLoad', page.options)
    page.run('onShow')
    if (!page.ready) page.run('onReady')
    page.ready = true
    this.changed.fire()
  }

  private close(count: number): void {
    for (const page of this.stack.splice(this.stack.length - count, count).reverse()) if (!this.tabs.includes(page.route)) page.run('onUnload')
  }
}
