import { useEffect, useState } from 'react'
import { serverNow } from '@/api/server-time'

/** The server's time, renewed every second while `running`. `now` is given by tests. */
export function useNow(running: boolean, now: () => number = serverNow): number {
  const [at, setAt] = useState(now)
  useEffect(() => {
    if (!running) return undefined
    // It may have stood still for a while, e.g. in a sheet that was closed.
    setAt(now())
    const timer = setInterval(() => setAt(now()), 1000)
    return () => clearInterval(timer)
  }, [running, now])
  return at
}
