let read = (): Date => new Date()

/** The one door to time. All of the server reads it, so that a test can hold or move it. */
export const clock = {
  /** The current instant (UTC). */
  now: (): Date => read(),
  /** Milliseconds since the epoch. */
  ms: (): number => read().getTime(),
  /** Tests only: replace the source of time; returns how to put it back. */
  use(source: () => Date): () => void {
    const before = read
    read = source
    return () => { read = before }
  },
}
