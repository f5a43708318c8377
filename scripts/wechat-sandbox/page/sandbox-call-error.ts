/** A refusal of the control interface, with its HTTP status. */
export class SandboxCallError extends Error {
  constructor(readonly status: number, message: string) { super(message) }
}
