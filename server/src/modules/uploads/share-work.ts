/**
 * Runs pieces of work side by side while their costs fit into `budget`; the others wait in turn. A piece counts at least
 * half the budget, so that never more than two run; a larger one runs alone.
 */
export function shareWork(budget: number): <T>(cost: number, work: () => Promise<T>) => Promise<T> {
  const waiting: { counted: number; go: () => void }[] = []
  let free = budget
  const admit = (): void => {
    for (let next = waiting[0]; next && next.counted <= free; next = waiting[0]) {
      waiting.shift()
      free -= next.counted
      next.go()
    }
  }
  return async (cost, work) => {
    const counted = Math.min(budget, Math.max(cost, budget / 2))
    await new Promise<void>((go) => { waiting.push({ counted, go }); admit() })
    try {
      return await work()
    } finally {
      free += counted
      admit()
    }
  }
}
