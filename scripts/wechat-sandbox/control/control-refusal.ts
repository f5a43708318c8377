/** A refusal of the control interface: an HTTP status, an id and a sentence. */
export class ControlRefusal extends Error {
  constructor(readonly status: number, readonly id: string, message: string) { super(message) }
}
