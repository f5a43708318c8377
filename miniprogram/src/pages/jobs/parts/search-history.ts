import { storage } from '@/platform/storage'

const key = 'job-search-history'
const kept = 8

/** The words looked for, newest first, each once. */
export function addToHistory(history: readonly string[], words: string): string[] {
  const clean = words.trim()
  return clean === '' ? [...history] : [clean, ...history.filter((one) => one !== clean)].slice(0, kept)
}

/** What was looked for on this device. */
export const searchHistory = {
  read: (): string[] => {
    const held = storage.read(key)
    return Array.isArray(held) ? held.filter((one): one is string => typeof one === 'string').slice(0, kept) : []
  },
  add: (words: string): void => storage.write(key, addToHistory(searchHistory.read(), words)),
  clear: (): void => storage.remove(key),
}
