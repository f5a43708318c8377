import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { toast } from '@/ui/toast'

export interface Picks {
  /** Whether boxes are shown at all. */
  on: boolean
  /** Id → name of those chosen. */
  chosen: ReadonlyMap<string, string>
  toggle: (id: string, name: string) => void
  /** Shows or hides the boxes; what was chosen is forgotten. */
  set: (on: boolean) => void
}

/** Some of the applicants, chosen to be answered together. */
export function usePicks(): Picks {
  const [on, setOn] = useState(false)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  return {
    on, chosen,
    toggle: (id, name) => {
      const next = new Map(chosen)
      if (next.has(id)) next.delete(id)
      else if (next.size >= limits.favouritesMax) { toast(`一次最多处理 ${limits.favouritesMax} 人`); return }
      else next.set(id, name)
      setChosen(next)
    },
    set: (shown) => { setOn(shown); setChosen(new Map()) },
  }
}
