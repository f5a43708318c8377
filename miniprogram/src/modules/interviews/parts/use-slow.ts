import { useEffect, useState } from 'react'

/** True once `waiting` has lasted for `ms` without a break. */
export function useSlow(waiting: boolean, ms: number): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!waiting) return undefined
    const timer = setTimeout(() => setSlow(true), ms)
    return () => clearTimeout(timer)
  }, [waiting, ms])
  return slow
}
