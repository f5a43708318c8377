import { useEffect } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from './use-load'
import { useVisible } from './use-visible'

export type Recommendations = ResponseOf<'GET /api/recommendations'>
export type Recommendation = Recommendations['items'][number]
const pollMs = 3000

/** The jobs that fit (of one day's digest, when named); asked again while the list is being made anew and the page is in view. */
export function useRecommendations(day?: string): Loaded<Recommendations> {
  const state = useLoad(() => call('GET /api/recommendations', { query: { day } }), [day])
  const updating = state.data?.updating !== undefined
  const visible = useVisible()
  const { reload } = state
  useEffect(() => {
    if (!updating || !visible) return undefined
    const timer = setInterval(() => void reload(), pollMs)
    return () => clearInterval(timer)
  }, [updating, visible, reload])
  return state
}
