import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from './use-load'
import { usePolling } from './use-polling'

export type Recommendations = ResponseOf<'GET /api/recommendations'>
export type Recommendation = Recommendations['items'][number]
const pollMs = 3000

/** The jobs that fit (of one day's digest, when named); asked again while the list is being made anew and the page is in view. */
export function useRecommendations(day?: string): Loaded<Recommendations> {
  const state = useLoad(() => call('GET /api/recommendations', { query: { day } }), [day])
  usePolling(state.data?.updating !== undefined, state.reload, pollMs)
  return state
}
