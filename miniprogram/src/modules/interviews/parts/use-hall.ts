import { useEffect, useRef, useState } from 'react'
import { useOnline } from '@/platform/use-online'
import { hall } from './hall'
import type { LinkListener, LinkState } from './hall-link'

/** Listens to the hall while the page is open; answers how the line stands. */
export function useHall(listener: LinkListener = {}): LinkState {
  const [state, setState] = useState(hall.state)
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => {
    const leave = hall.listen({
      onFrame: (frame) => latest.current.onFrame?.(frame),
      onState: (next) => { setState(next); latest.current.onState?.(next) },
      marks: () => latest.current.marks?.() ?? [],
    })
    setState(hall.state())
    return leave
  }, [])
  useOnline(() => hall.hurry())
  return state
}
