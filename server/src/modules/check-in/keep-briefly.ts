import { clock } from '../../clock'

const most = 500

/** What `load` gives for a key, kept in this process for `ms`; whoever asks meanwhile waits for the same answer. A failure is not kept. */
export function keepBriefly<T>(ms: number, load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  return (key) => {
    const now = clock.ms()
    const held = kept.get(key)
    if (held && Math.abs(now - held.at) < ms) return held.value
    if (kept.size >= most) kept.clear()
    const value = load(key)
    kept.set(key, { at: now, value })
    value.catch(() => { if (kept.get(key)?.value === value) kept.delete(key) })
    return value
  }
}
