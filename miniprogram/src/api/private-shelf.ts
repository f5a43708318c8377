import { storage } from '@/platform/storage'

const key = 'private'
const isShelf = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null

/** What this device keeps for the person who is signed in, as JSON, to work without a network. Signing out or in clears it. */
export const privateShelf = {
  read: <T>(name: string): T | undefined => {
    const shelf = storage.read(key)
    const text = isShelf(shelf) ? shelf[name] : undefined
    if (text === undefined) return undefined
    const kept: T = JSON.parse(text)
    return kept
  },
  write: (name: string, value: unknown): void => {
    const shelf = storage.read(key)
    // A full or forbidden storage must not stop anybody: with a network everything is there.
    try { storage.write(key, { ...(isShelf(shelf) ? shelf : {}), [name]: JSON.stringify(value) }) } catch { /* nothing to do about it */ }
  },
  clear: (): void => storage.remove(key),
}
