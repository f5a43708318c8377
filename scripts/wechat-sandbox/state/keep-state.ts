import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { type SandboxStore } from './sandbox-store'
import { stateFile } from './state-file'

/** Writes the state soon after each change; returns how to write the last one and stop. */
export function keepState(store: SandboxStore, dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    timer = undefined
    writeFileSync(`${stateFile(dataDir)}.new`, JSON.stringify(store.state))
    renameSync(`${stateFile(dataDir)}.new`, stateFile(dataDir))
  }
  const later = (): void => { timer ??= setTimeout(write, 300) }
  store.events.on('change', later)
  return () => { store.events.off('change', later); clearTimeout(timer); write() }
}
