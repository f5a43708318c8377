import { useState } from 'react'
import { useKeys } from '@/platform/use-keys'

export interface DeskChoice<T> { chosen: T | undefined; choose: (item: T | undefined) => void; isOn: (item: T) => boolean }

/** Which record of a list is open; j and k walk up and down. After a decision the next one is chosen by `choose(items[i + 1])`. */
export function useDeskList<T>(items: readonly T[] | undefined, keyOf: (item: T) => string): DeskChoice<T> {
  const [key, setKey] = useState<string>()
  const all = items ?? []
  const at = all.findIndex((item) => keyOf(item) === key)
  const choose = (item: T | undefined) => setKey(item === undefined ? undefined : keyOf(item))
  const step = (by: number) => { const next = all[at < 0 ? 0 : at + by]; if (next !== undefined) choose(next) }
  useKeys({ j: () => step(1), k: () => step(-1) })
  return { chosen: all[at], choose, isOn: (item) => keyOf(item) === key }
}
