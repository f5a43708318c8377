/** One open socket, as the rest of the process knows it. */
export interface Line {
  readonly sessionId: string
  readonly accountId: string
  readonly keys: readonly string[]
  /** Resolves when the connection is no more. */
  readonly gone: Promise<void>
  send(text: string): void
  end(code: number): void
  /** Asks whether anybody is there; one that did not answer the last time is cut off. */
  beat(): void
  cut(): void
  /** Resolves when what it asked for before has been done. */
  idle(): Promise<void>
}
