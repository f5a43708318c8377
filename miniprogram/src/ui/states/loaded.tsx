import type { ReactNode } from 'react'
import type { Loaded as State } from '@/hooks/use-load'
import { ErrorState } from './error-state'
import { Skeleton } from './skeleton'

/** Draws one loaded thing: skeleton at first, the refusal with retry, else `children(data)`. Data at hand stays while it reloads. `kept`: of something being filled in. */
export function Loaded<T>({ state, cards, kept, children }: { state: State<T>; cards?: number; kept?: boolean; children: (data: T) => ReactNode }) {
  if (state.error) return <ErrorState error={state.error} kept={kept} onRetry={() => void state.reload()} />
  if (state.data === undefined) return state.loading ? <Skeleton cards={cards} /> : <>{null}</>
  return <>{children(state.data)}</>
}
