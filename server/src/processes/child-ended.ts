/** A process that was asked ended without an answer. */
export class ChildEnded extends Error {
  constructor(by: string | number | null) {
    super(`The parser ended without an answer: ${by}.`)
    this.name = 'ChildEnded'
  }
}
