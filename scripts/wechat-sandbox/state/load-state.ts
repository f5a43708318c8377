import { readFileSync } from 'node:fs'
import { firstState } from './first-state'
import { type SandboxState } from './sandbox-state'
import { stateFile } from './state-file'

function isState(value: unknown): value is Partial<SandboxState> {
  return typeof value === 'object' && value !== null && 'people' in value && Array.isArray(value.people)
}

/** The state a former run left, or undefined; an unreadable file is an empty one, since all of it is made up. */
export function loadState(dataDir: string): SandboxState | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(stateFile(dataDir), 'utf8'))
    return isState(value) ? { ...firstState(Date.now()), ...value } : undefined
  } catch {
    return undefined
  }
}
