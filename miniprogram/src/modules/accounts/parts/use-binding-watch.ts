import { useEffect, useRef, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'

export type Binding = ResponseOf<'GET /api/accounts/binding'>
const everyMs = 1500

/** Asks for the binding every 1.5 s while `running`, so that a scan shows by itself (R-ACC-3). `lost`: the last question got no answer; it goes on asking. */
export function useBindingWatch(running: boolean, onAnswer: (binding: Binding) => void): { lost: boolean } {
  const [lost, setLost] = useState(false)
  const tell = useRef(onAnswer)
  tell.current = onAnswer
  useEffect(() => {
    if (!running) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const ask = async () => {
      try {
        const binding = await call('GET /api/accounts/binding')
        if (over) return
        setLost(false)
        tell.current(binding)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (!over) setLost(true)
      }
      if (!over) timer = setTimeout(() => void ask(), everyMs)
    }
    timer = setTimeout(() => void ask(), everyMs)
    return () => { over = true; clearTimeout(timer) }
  }, [running])
  return { lost }
}
