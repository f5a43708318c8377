import { applyData } from './apply-data'
import type { Signal } from './signal'
import type { TreeNode } from './tree'

export type Handler = (...args: unknown[]) => unknown
export type PageConfig = Record<string, unknown>

/** One open page as WeChat keeps it: data, life cycle, event door. */
export class MiniPage {
  readonly data: { root: TreeNode; [key: string]: unknown }
  readonly instance: Record<string, unknown>
  /** Bytes of each setData, for the size rule. */
  readonly setDataBytes: number[] = []
  ready = false

  constructor(config: PageConfig, readonly route: string, readonly options: Record<string, string>, changed: Signal) {
    this.data = { root: { cn: [] } }
    this.instance = {
      ...config, route, __route__: route, options, data: this.data,
      setData: (changes: Record<string, unknown>, done?: () => void) => {
        this.setDataBytes.push(JSON.stringify(changes).length)
        applyData(this.data, changes)
        setTimeout(() => { done?.(); changed.fire() }, 0)
      },
      selectComponent: () => null,
      createSelectorQuery: () => ({ in: () => undefined, select: () => undefined, exec: () => undefined }),
    }
  }

  /** Calls a life-cycle function or the event door, if the page has it. */
  run(name: string, ...args: unknown[]): void {
    const handler = this.instance[name]
    if (typeof handler === 'function') Reflect.apply(handler, this.instance, args)
  }
}
