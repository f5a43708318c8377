import { AppError } from '../../errors'

/** A piece of work: what it costs, for whom it is, and when nobody waits for it any more. */
export interface Piece { cost: number; owner: string; gone?: AbortSignal }
interface Waiting extends Piece { go: () => void }

/** Files that may wait, of all and of one owner: each waits in memory. */
const waitingMax = 40
const waitingMaxEach = 8

// Of all kinds of work together: an owner has one piece in hand, whatever the kind.
const busy = new Set<string>()
const admitAll: (() => void)[] = []
const waitingIn: Waiting[][] = []

/**
 * Runs pieces of work side by side while their costs fit into `budget`; the others wait in turn. A piece counts at least
 * half the budget, so that never more than two run; a larger one runs alone. An owner's pieces run one after the other and
 * hold up nobody else; one that nobody waits for is dropped.
 * @throws AppError not_ready when too many wait, bad_request when it is dropped
 */
export function shareWork(budget: number): <T>(piece: Piece, work: () => Promise<T>) => Promise<T> {
  const waiting: Waiting[] = []
  waitingIn.push(waiting)
  let free = budget
  const admit = (): void => {
    for (let next = firstFree(waiting); next && next.cost <= free; next = firstFree(waiting)) {
      waiting.splice(waiting.indexOf(next), 1)
      free -= next.cost
      busy.add(next.owner)
      next.go()
    }
  }
  admitAll.push(admit)
  return async (piece, work) => {
    const cost = Math.min(budget, Math.max(piece.cost, budget / 2))
    refuseCrowd(piece.owner)
    await new Promise<void>((resolve, reject) => {
      const drop = (): void => {
        if (waiting.includes(mine)) waiting.splice(waiting.indexOf(mine), 1)
        reject(new AppError('bad_request'))
        admit()
      }
      const mine: Waiting = { ...piece, cost, go: () => { piece.gone?.removeEventListener('abort', drop); resolve() } }
      if (piece.gone?.aborted) return drop()
      piece.gone?.addEventListener('abort', drop, { once: true })
      waiting.push(mine)
      admit()
    })
    try {
      return await work()
    } finally {
      free += cost
      busy.delete(piece.owner)
      for (const one of admitAll) one()
    }
  }
}

const firstFree = (waiting: readonly Waiting[]): Waiting | undefined => waiting.find(({ owner }) => !busy.has(owner))

function refuseCrowd(owner: string): void {
  const all = waitingIn.flat()
  if (all.length >= waitingMax || all.filter((one) => one.owner === owner).length >= waitingMaxEach) throw new AppError('not_ready', { retryAfterSeconds: 10 })
}
