/** Wakes whoever waits for "something changed"; tests wait for events, never for time. */
export class Signal {
  private waiting: (() => void)[] = []

  fire(): void {
    const woken = this.waiting
    this.waiting = []
    for (const wake of woken) wake()
  }

  /** Resolves at the next change; rejects after `ms` with what `explain` says. */
  next(ms: number, explain: () => string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(explain())), ms)
      this.waiting.push(() => { clearTimeout(timer); resolve() })
    })
  }
}
