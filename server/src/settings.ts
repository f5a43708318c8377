import { type Env } from './env'

let current: Env | undefined

/** Makes `env` the settings of this process. Called once by main, worker and the tests' app. */
export function useSettings(env: Env): void { current = env }

/**
 * The settings of this process.
 * @throws Error when nothing has called useSettings() yet: a programming mistake, not an operator's.
 */
export function settings(): Env {
  if (!current) throw new Error('settings() was read before useSettings()')
  return current
}
