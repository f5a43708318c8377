import { useState } from 'react'

export interface Decided { /** Answered since the list was read: they no longer belong in it. */ ids: ReadonlySet<string>; add: (id: string) => void; clear: () => void }

/** Who was answered while a list is walked: they leave it at once, and the list keeps its place. */
export function useDecided(): Decided {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return { ids, add: (id) => setIds((before) => new Set(before).add(id)), clear: () => setIds(new Set()) }
}
