/** One way to come by a mongod. */
export interface MongodSource {
  readonly name: string
  /** The path when it is already on this machine; quick and without a network. */
  present(): string | undefined
  /** Fetches it, when this source can. @throws Error that says why it could not */
  fetch?(): Promise<string>
}
