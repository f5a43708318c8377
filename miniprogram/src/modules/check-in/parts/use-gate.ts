import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { serverNow } from '@/api/server-time'
import { usePolling } from '@/hooks/use-polling'
import { useOnline } from '@/platform/use-online'
import type { Gate, GateNow } from './gate'

export type Counts = ResponseOf<'GET /api/check-in/counts'>
/** Live counts, and whether the server is there at all. */
const everyMs = 4_000
/** A list older than this is fetched again while there is a network. */
const listAgeMs = 10 * 60_000

/** A gate in view: counts, whether the network is there, what waits goes up and the list comes down by itself. */
export function useGate(gate: Gate): { now: GateNow; counts: Counts | undefined; sync: () => Promise<void> } {
  const now = useSyncExternalStore(gate.subscribe, gate.read)
  const [counts, setCounts] = useState<Counts>()
  const asking = useRef(false)
  const sync = useCallback(async () => {
    if (asking.current || gate.read().problem) return
    asking.current = true
    try {
      setCounts(await call('GET /api/check-in/counts'))
      gate.setOffline(false)
      await gate.upload()
      const { list, loadingList, busy } = gate.read()
      if (!busy && !loadingList && (!list || serverNow() - Date.parse(list.madeAt) > listAgeMs)) await gate.preload()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'network_error' || error.status >= 500) gate.setOffline(true)
      else if (error.status === 401 || error.status === 403) gate.refuse(error)
    } finally {
      asking.current = false
    }
  }, [gate])
  // Whoever was let in moves the counts.
  useEffect(() => { void sync() }, [sync, now.mine])
  usePolling(true, sync, everyMs)
  useOnline(() => void sync())
  return { now, counts, sync }
}
