import { closeCodes } from '@shared/hall/frames'
import { limits } from '@shared/kernel/limits'
import { type Delivery } from './delivery'
import { type Line } from './line'
import { socketKeys } from './socket-keys'

/** The open sockets of one process, by everything they are found by. */
export interface Registry {
  readonly lines: ReadonlySet<Line>
  add(line: Line): void
  remove(line: Line): void
  deliver(delivery: Delivery): void
}

/** An empty registry. An account with too many sockets loses its oldest: phones that went out of reach leave theirs behind. */
export function createRegistry(): Registry {
  const lines = new Set<Line>()
  const byKey = new Map<string, Set<Line>>()
  return {
    lines,
    add(line) {
      lines.add(line)
      for (const key of line.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(line))
      const own = byKey.get(socketKeys.account(line.accountId)) ?? []
      for (const oldest of [...own].slice(0, -limits.socketsPerAccount)) oldest.end(closeCodes.tooMany)
    },
    remove(line) {
      lines.delete(line)
      for (const key of line.keys) {
        const found = byKey.get(key)
        found?.delete(line)
        if (found?.size === 0) byKey.delete(key)
      }
    },
    deliver({ to, frame }) {
      const heard = new Set(to.flatMap((key) => [...(byKey.get(key) ?? [])]))
      if (heard.size === 0) return
      const text = JSON.stringify(frame)
      for (const line of heard) line.send(text)
    },
  }
}
