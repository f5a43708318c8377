type Run = (...args: unknown[]) => void

/** Timers the app may set; `stop` ends all of them, so that a closed app keeps nothing alive. */
export function makeTimers() {
  const running = new Set<NodeJS.Timeout>()
  const keep = (timer: NodeJS.Timeout): NodeJS.Timeout => { running.add(timer); return timer }
  return {
    globals: {
      setTimeout: (run: Run, ms?: number, ...args: unknown[]) => {
        const timer = setTimeout(() => { running.delete(timer); run(...args) }, ms)
        return keep(timer)
      },
      setInterval: (run: Run, ms?: number, ...args: unknown[]) => keep(setInterval(() => run(...args), ms)),
      clearTimeout: (timer: NodeJS.Timeout) => { running.delete(timer); clearTimeout(timer) },
      clearInterval: (timer: NodeJS.Timeout) => { running.delete(timer); clearInterval(timer) },
    },
    stop: () => { for (const timer of running) clearTimeout(timer); running.clear() },
  }
}
