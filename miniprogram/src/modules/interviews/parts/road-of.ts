import type { SignalKind } from '@shared/hall/frames'
import { callRoads, type CallRoad } from '@shared/calls/roads'

const isRoad = (value: unknown): value is CallRoad => typeof value === 'string' && Object.hasOwn(callRoads, value)

/** Where the other side is, as far as a signal says: who offers a connection is in a browser. */
export function roadOf({ kind, data }: { kind: SignalKind; data: string }): CallRoad | undefined {
  if (kind === 'offer' || kind === 'answer') return 'browser'
  if (kind !== 'ready') return undefined
  try {
    const said: unknown = JSON.parse(data)
    return typeof said === 'object' && said !== null && 'road' in said && isRoad(said.road) ? said.road : undefined
  } catch {
    return undefined
  }
}
