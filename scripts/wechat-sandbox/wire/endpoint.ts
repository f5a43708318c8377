import { type AccountKind } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

/** One call as an endpoint sees it: the token is checked, the body is a JSON object ({} for GET). */
export interface Call { store: SandboxStore; query: Record<string, string>; body: Record<string, unknown>; token: string }

/** A picture instead of JSON. */
export interface Picture { png: Buffer }

/** A JSON answer; `big` are numbers that exceed JavaScript's, given as digits and written bare on the wire. */
export interface Answer { json: Record<string, unknown>; big?: Record<string, string> }

export interface Endpoint {
  method: 'GET' | 'POST' | 'ANY'
  path: string
  /** Whose access_token the call needs; none for the calls that give one out. */
  token: AccountKind | 'any' | 'none'
  /** Calls a day (Beijing days); Infinity when unset. */
  daily?: number
  handle(call: Call): Answer | Picture | Promise<Answer | Picture>
}
