import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstState } from './first-state'
import { type SandboxState } from './sandbox-state'
import { type SandboxStore } from './sandbox-store'

const fileIn = (dataDir: string): string => join(dataDir, 'wechat-sandbox.json')

function isState(value: unknown): value is Partial<SandboxState> {
  return typeof value === 'object' && value !== null && 'people' in value && Array.isArray(value.people)
}

/** The state a former run left, or undefined; an unreadable file is an empty one, since all of it is made up. */
export function loadState(dataDir: string): SandboxState | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))
    return isState(value) ? { ...firstState(Date.now()), ...value } : undefined
  } catch {
    return undefined
  }
}

/** Writes the state soon after each change; returns how to write the last one and stop. */
export function keepState(store: SandboxStore, dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    timer = undefined
    writeFileSync(`${fileIn(dataDir)}.new`, JSON.stringify(store.state))
    renameSync(`${fileIn(dataDir)}.new`, fileIn(dataDir))
  }
  const later = (): void => { timer ??= setTimeout(write, 300) }
  store.events.on('change', later)
  return () => { store.events.off('change', later); clearTimeout(timer); write() }
}
