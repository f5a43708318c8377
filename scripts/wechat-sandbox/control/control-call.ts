import { type SandboxStore } from '../state/sandbox-store'

/** One call of the control interface; the answer is written as JSON. */
export interface ControlCall { store: SandboxStore; body: Record<string, unknown>; query: Record<string, string> }
export type ControlHandler = (call: ControlCall) => unknown
