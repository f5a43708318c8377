import { useEffect, useRef, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call as ask } from '@/api/call'
import { usePolling } from '@/hooks/use-polling'
import type { VideoCall } from './call'
import type { LinkState } from './hall-link'
import { isOver } from './is-over'
import { newerCall } from './newer-call'
import { pollMs } from './poll-ms'
import { useHall } from './use-hall'

/** The calls of one interview, the latest of them: told by the socket, asked for without one and while it rings. `take`: an answer of the server. */
export function useCall(interviewId: string): { call: VideoCall | undefined; take: (call: VideoCall) => void; link: LinkState } {
  const [call, setCall] = useState<VideoCall>()
  const latest = useRef(call)
  const take = (next: VideoCall) => {
    if (next.interviewId !== interviewId) return
    latest.current = newerCall(latest.current, next)
    setCall(latest.current)
  }
  const reload = async () => {
    const { current } = latest
    try {
      const found = current && !isOver(current) ? await ask('GET /api/calls/:id', { params: { id: current.id } }) : (await ask('GET /api/calls/current')).call
      if (found) take(found)
    } catch (error) {
      // Asked again in a moment; what the page shows stays.
      if (!(error instanceof ApiError)) throw error
    }
  }
  const link = useHall({
    onFrame: (frame) => { if (frame.t === 'call') take(frame.call) },
    onState: (state) => { if (state === 'live') void reload() },
  })
  useEffect(() => { void reload() }, [interviewId])
  usePolling(link !== 'live' || call?.status.key === 'ringing', reload, pollMs)
  return { call, take, link }
}
