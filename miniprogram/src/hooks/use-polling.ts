import { useEffect } from 'react'
import { useVisible } from './use-visible'

/** Reads again every `everyMs` while `waiting` and the page is in view. */
export function usePolling(waiting: boolean, reload: () => Promise<unknown>, everyMs: number): void {
  const visible = useVisible()
  useEffect(() => {
    if (!waiting || !visible) return undefined
    const timer = setInterval(() => void reload(), everyMs)
    return () => clearInterval(timer)
  }, [waiting, visible, reload, everyMs])
}
