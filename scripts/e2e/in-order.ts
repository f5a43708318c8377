type Work = () => Promise<void>

/** Wraps the tests of a story whose steps build on each other: what follows a failed one fails at once instead of waiting in vain. `afterEach` belongs to each step. */
export function inOrder(afterEach: () => void = () => undefined): (work: Work) => Work {
  let broken = false
  return (work) => async () => {
    if (broken) throw new Error('A step before this one failed.')
    broken = true
    await work()
    afterEach()
    broken = false
  }
}
