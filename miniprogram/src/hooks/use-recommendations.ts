import { useEffect } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from './use-load'

export type Recommendations = ResponseOf<'GET /api/recommendations'>
export type Recommendation = Recommendations['items'][number]
const pollMs = 3000

/** The jobs that fit (of one day's digest, when named); asked again while the list is being made anew. */
export function useRecommendations(day?: string): Loaded<Recommendations> {
  const state = useLoad(() => call('GET /api/recommendations', { query: { day } }), [day])
  const updating = state.data?.updating !== undefined
  const { reload } = state
  useEffect(() => {
    if (!updating) return undefined
    const timer = setInterval(() => void reload(), pollMs)
    return () => clearInterval(timer)
  }, [updating, reload])
  return state
}
