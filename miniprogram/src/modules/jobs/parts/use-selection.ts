import { useState } from 'react'

export interface Selection { on: boolean; chosen: readonly string[]; begin: () => void; end: () => void; toggle: (id: string) => void; setAll: (ids: readonly string[]) => void }

/** Choosing several of a list: `on` while it is chosen from. */
export function useSelection(): Selection {
  const [on, setOn] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  return {
    on, chosen, setAll: setChosen,
    begin: () => { setChosen([]); setOn(true) },
    end: () => { setChosen([]); setOn(false) },
    toggle: (id) => setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])),
  }
}
