import { useCallback, useEffect, useRef, useState, type DependencyList } from 'react'
import { ApiError } from '@/api/api-error'
import { useOnline } from '@/platform/use-online'

export interface Loaded<T> { data: T | undefined; error: ApiError | undefined; loading: boolean; reload: () => Promise<void> }
type State<T> = Omit<Loaded<T>, 'reload'>

/** Loads once and again when `deps` change. While reloading, the data before stays, so nothing jumps. Answers that were overtaken are dropped. What found no network is asked again when it is back. */
export function useLoad<T>(load: () => Promise<T>, deps: DependencyList): Loaded<T> {
  const [state, setState] = useState<State<T>>({ data: undefined, error: undefined, loading: true })
  const latest = useRef(load)
  latest.current = load
  const turn = useRef(0)
  const reload = useCallback(async () => {
    const mine = ++turn.current
    setState((before) => ({ ...before, loading: true }))
    try {
      const data = await latest.current()
      if (mine === turn.current) setState({ data, error: undefined, loading: false })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (mine === turn.current) setState((before) => ({ data: before.data, error, loading: false }))
    }
  }, [])
  useEffect(() => {
    void reload()
    return () => { turn.current++ }
  }, deps)
  useOnline(() => { if (state.error?.id === 'network_error') void reload() })
  return { ...state, reload }
}
