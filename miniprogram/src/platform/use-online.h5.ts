import { useEffect, useRef } from 'react'

/** Runs `act` when the network is back, and when the page is put aside: a browser may end it there. */
export function useOnline(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const online = () => latest.current()
    const aside = () => { if (document.visibilityState === 'hidden') latest.current() }
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', aside)
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', aside)
    }
  }, [])
}
