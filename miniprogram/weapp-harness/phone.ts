import { findInput, findTap } from './find-target'
import type { WxCall } from './make-wx'
import type { MiniPage } from './mini-page'
import type { PageStack } from './page-stack'
import type { Template } from './read-templates'
import type { Signal } from './signal'
import { textOf, walk, type TreeNode } from './tree'

const patience = 8_000

/** A phone in a person's hand: what is on the screen, and what a finger can do. */
export class Phone {
  constructor(
    private readonly stack: PageStack,
    /** Everything the app asked of WeChat, in order (toasts, titles, badges, documents). */
    readonly calls: WxCall[],
    private readonly changed: Signal,
    private readonly templates: Map<string, Template>,
    readonly routes: readonly string[],
    private readonly running: () => number,
    /** Cuts the app's sockets, as a lost network does. */
    readonly dropSockets: () => void,
    /** Puts the app away: its timers end. Every test closes its phones. */
    readonly close: () => void,
  ) {}

  /** The page on top; `route` is its address without query. */
  page(): MiniPage { return this.stack.current }
  /** Everything readable on the page, in order. */
  text(): string { return textOf(this.page().data.root) }
  /** Drawn pictures on the page (data:image/…), in order. */
  pictures(): string[] { return walk(this.page().data.root).flatMap((way) => Object.values(way[way.length - 1] ?? {})).filter((value) => typeof value === 'string').filter((value) => value.startsWith('data:image/')) }
  /** Titles of the toasts shown so far. */
  toasts(): string[] { return this.calls.filter((call) => call.api === 'showToast').map((call) => String(call.options.title)) }
  /** The largest setData so far, in bytes. */
  largestSetData(): number { return Math.max(0, ...this.stack.opened.flatMap((page) => page.setDataBytes)) }

  /** Waits until this text (or a match) is on the screen. */
  async waitFor(what: string | RegExp): Promise<void> {
    await this.until(() => (typeof what === 'string' ? this.text().includes(what) : what.test(this.text())), `「${what}」 to appear`)
  }
  /** Waits until the page with this route is on top. */
  async waitForPage(route: string): Promise<void> {
    await this.until(() => this.page().route === route.replace(/^\//, ''), `page ${route}`)
  }
  /** Waits until no request is under way and nothing changed for a turn. */
  async idle(): Promise<void> {
    await this.until(() => this.running() === 0, 'requests to end')
    await new Promise((resolve) => { setTimeout(resolve, 0) })
    if (this.running() > 0) await this.idle()
  }
  /** Waits for any condition, looked at after every change. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = performance.now() + patience
    while (!holds()) {
      await this.changed.next(Math.max(1, end - performance.now()), () => `waited for ${what}; page ${this.page().route} shows: ${this.text()}`)
    }
  }

  /** Taps what carries this text or id, once it is there; `nth` counts from 0 among equals. */
  async tap(what: string, nth = 0): Promise<void> {
    await this.until(() => findTap(this.page().data.root, what, nth, this.templates) !== undefined, `「${what}」 to tap`)
    this.dispatch(findTap(this.page().data.root, what, nth, this.templates) ?? [], 'tap', {})
    await this.turn()
  }
  /** Types into, or picks in, the control with this label, placeholder or id. A picker takes the option's text; dates YYYY-MM-DD, regions parted by spaces. */
  async input(what: string, value: string): Promise<void> {
    await this.until(() => findInput(this.page().data.root, what, this.templates) !== undefined, `field 「${what}」`)
    const path = findInput(this.page().data.root, what, this.templates) ?? []
    const node = path[path.length - 1]
    const template = this.templates.get(node?.nn ?? '')
    if (template?.tag === 'picker') this.dispatch(path, 'change', { value: picked(node, template, value) })
    else this.dispatch(path, 'input', { value, cursor: value.length })
    await this.turn()
  }
  /** The phone's back key. */
  async back(): Promise<void> { this.stack.back(1); await this.turn() }
  /** Opens a page as a template message or a scanned code does. */
  async open(url: string): Promise<void> { this.stack.relaunch(url); await this.turn() }
  /** A tab of the tab bar, by its address. */
  async switchTab(url: string): Promise<void> { this.stack.switchTab(url); await this.turn() }

  private turn(): Promise<void> { return new Promise((resolve) => { setTimeout(resolve, 0) }) }

  /** WeChat bubbles taps natively: every bound node on the way up gets its own call. */
  private dispatch(path: TreeNode[], type: string, detail: Record<string, unknown>): void {
    const target = path[path.length - 1]
    const on = (node: TreeNode | undefined) => { const id = node?.uid ?? node?.sid ?? ''; return { id, dataset: { sid: node?.sid ?? id } } }
    const bound = path.filter((node) => this.templates.get(node.nn ?? '')?.events.has(type) === true).reverse()
    for (const node of type === 'tap' ? bound : bound.slice(0, 1)) {
      this.page().run('eh', { type, timeStamp: 0, target: on(target), currentTarget: on(node), detail, mark: {} })
    }
  }
}

function picked(node: TreeNode | undefined, template: Template, value: string): unknown {
  if (node?.[template.attributes.mode ?? ''] === 'region') return value.split(' ')
  const range = node?.[template.attributes.range ?? '']
  if (!Array.isArray(range)) return value
  const at = range.indexOf(value)
  if (at < 0) throw new Error(`no option ${value} among ${range.join('、')}`)
  return at
}
