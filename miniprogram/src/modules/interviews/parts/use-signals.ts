import { useEffect, useRef } from 'react'
import type { Side, Signal, SignalKind } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import { call as ask } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { usePolling } from '@/hooks/use-polling'
import { hall } from './hall'
import type { LinkState } from './hall-link'
import { useHall } from './use-hall'

const signalPollMs = 2_000
const isQuiet = (error: unknown): boolean => error instanceof ApiError

/** WebRTC's signals of one call: by the socket, or over HTTP; those of the other side come once each, in order. `start` reads what was said before. */
export function useSignals(callId: string, side: Side, onSignal: (signal: Signal) => void): { send: (kind: SignalKind, data: object) => void; start: () => Promise<void>; link: LinkState } {
  const latest = useRef(onSignal)
  latest.current = onSignal
  const said = useRef(0)
  const heard = useRef(-1)
  const take = (signal: Signal) => {
    if (signal.n <= heard.current) return
    heard.current = signal.n
    latest.current(signal)
  }
  const read = async () => {
    try {
      const { items } = await ask('GET /api/calls/:id/signals', { params: { id: callId }, query: { after: heard.current } })
      for (const one of items) take(one)
    } catch (error) { if (!isQuiet(error)) throw error }
  }
  const started = useRef(false)
  const link = useHall({
    onFrame: (frame) => { if (frame.t === 'signal' && frame.callId === callId && frame.from !== side && started.current) take(frame.signal) },
    onState: (state) => { if (state === 'live' && started.current) void read() },
  })
  usePolling(link !== 'live', async () => { if (started.current) await read() }, signalPollMs)
  useEffect(() => () => { started.current = false }, [])
  return {
    link,
    send: (kind, data) => {
      said.current = Math.max(said.current + 1, serverNow())
      const signal = { n: said.current, kind, data: JSON.stringify(data) }
      if (!hall.send({ t: 'signal', callId, ...signal })) void ask('POST /api/calls/:id/signals', { params: { id: callId }, body: signal }).catch((error: unknown) => { if (!isQuiet(error)) throw error })
    },
    start: async () => { started.current = true; await read() },
  }
}
