import { useCallback, useState, type DependencyList } from 'react'
import { ApiError } from '@/api/api-error'
import { useLoad } from './use-load'

export interface PageOf<T> { items: T[]; next?: string }
export interface Paged<T> {
  items: T[] | undefined
  error: ApiError | undefined
  loading: boolean
  /** More rows exist on the server. */
  more: boolean
  loadMore: () => Promise<void>
  reload: () => Promise<void>
}

/** A cursor list: `load(cursor)` answers `{ items, next }`; pages are appended. */
export function usePaged<T>(load: (cursor: string | undefined) => Promise<PageOf<T>>, deps: DependencyList): Paged<T> {
  const [rest, setRest] = useState<{ first: PageOf<T>; items: T[]; next?: string }>()
  const [busy, setBusy] = useState(false)
  const [restError, setRestError] = useState<ApiError>()
  const first = useLoad(() => load(undefined), deps)
  // Pages appended to an older first page do not belong to the new one.
  const appended = rest && rest.first === first.data ? rest : undefined
  const next = appended ? appended.next : first.data?.next
  const loadMore = useCallback(async () => {
    if (!first.data || !next || busy) return
    setBusy(true)
    try {
      const page = await load(next)
      setRest({ first: first.data, items: [...(appended?.items ?? []), ...page.items], next: page.next })
      setRestError(undefined)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setRestError(error)
    } finally { setBusy(false) }
  }, [first.data, next, busy, appended, load])
  return {
    items: first.data ? [...first.data.items, ...(appended?.items ?? [])] : undefined,
    error: first.error ?? restError, loading: first.loading || busy, more: next !== undefined, loadMore, reload: first.reload,
  }
}
