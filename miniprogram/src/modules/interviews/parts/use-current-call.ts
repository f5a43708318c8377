import { useState } from 'react'
import { call as ask } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePolling } from '@/hooks/use-polling'
import { useShownAgain } from '@/hooks/use-shown-again'
import type { VideoCall } from './call'
import { isOver } from './is-over'
import { newerCall } from './newer-call'
import { pollMs } from './poll-ms'
import { useHall } from './use-hall'

/** The call that rings for me or that I am in: told by the socket, asked every few seconds without one. */
export function useCurrentCall(): { call: VideoCall | undefined; reload: () => Promise<void> } {
  const [told, setTold] = useState<VideoCall>()
  const { data, reload } = useLoad(() => ask('GET /api/calls/current'), [])
  const again = async () => { await reload(); setTold(undefined) }
  const link = useHall({
    onFrame: (frame) => { if (frame.t === 'call') setTold(frame.call) },
    // What rang while the line was down was said to nobody.
    onState: (state) => { if (state === 'live') void again() },
  })
  useShownAgain(() => void again())
  usePolling(link !== 'live', again, pollMs)
  const call = told ? newerCall(data?.call, told) : data?.call
  return { call: call && !isOver(call) ? call : undefined, reload: again }
}
