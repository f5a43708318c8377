import { type SandboxStore } from '../state/sandbox-store'
import { parseJsonObject } from '../wire/parse-json-object'

const known = new WeakMap<SandboxStore, { openids: string[]; askedAt: number }>()
const PAUSE = 1500

/** The openids the server says are bound (GET /api/_dev/bindings, development only); the last known ones, renewed in the background. */
export function readBindings(store: SandboxStore): string[] {
  const last = known.get(store) ?? { openids: [], askedAt: 0 }
  if (!store.publicUrl || Date.now() - last.askedAt < PAUSE) return last.openids
  known.set(store, { ...last, askedAt: Date.now() })
  const ask = async (): Promise<void> => {
    const response = await fetch(`${store.publicUrl}/api/_dev/bindings`, { signal: AbortSignal.timeout(1000) })
    const list = response.ok ? parseJsonObject(await response.text())?.openids : undefined
    if (!Array.isArray(list)) return
    const openids = list.filter((one): one is string => typeof one === 'string')
    known.set(store, { openids, askedAt: Date.now() })
    if (openids.join() !== last.openids.join()) store.changed()
  }
  ask().catch(() => undefined)
  return last.openids
}
