import { useCallback, useRef, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { toast } from '@/ui/toast'

export interface Action<A extends unknown[]> { run: (...args: A) => Promise<boolean>; busy: boolean; error: ApiError | undefined; clear: () => void }

/**
 * Wraps what a button does: a second tap while busy does nothing, a refusal is shown as a toast and kept in `error`.
 * `run` answers true when it went through. `quiet` leaves showing the refusal to the page (a form does).
 */
export function useAction<A extends unknown[]>(act: (...args: A) => Promise<unknown>, options: { quiet?: boolean } = {}): Action<A> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ApiError>()
  const going = useRef(false)
  const latest = useRef(act)
  latest.current = act
  const quiet = options.quiet === true
  const run = useCallback(async (...args: A) => {
    if (going.current) return false
    going.current = true
    setBusy(true)
    setError(undefined)
    try {
      await latest.current(...args)
      return true
    } catch (caught) {
      if (!(caught instanceof ApiError)) throw caught
      setError(caught)
      if (!quiet) toast(`${caught.message}，${caught.next}`)
      return false
    } finally {
      going.current = false
      setBusy(false)
    }
  }, [quiet])
  const clear = useCallback(() => setError(undefined), [])
  return { run, busy, error, clear }
}
