interface Shelf { read: (key: string) => unknown; write: (key: string, value: unknown) => void; remove: (key: string) => void }
interface Copy<T> { content: T; revision: number }

const isFilled = (value: unknown): boolean => value !== undefined && value !== ''
/** The same text for the same content, whatever the order of names; an empty value is none. */
const written = (value: unknown): string => JSON.stringify(value, (_, held: unknown) => (typeof held === 'string' ? held.trim()
  : typeof held === 'object' && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).filter(([, one]) => isFilled(one)).sort(([a], [b]) => (a < b ? -1 : 1))) : held))

/** The copy of a draft on this device: what was typed on top of which revision. It is written by JSON of the same `T`, by this page only. */
export function draftCopy<T>(key: string, shelf: Shelf) {
  const at = `draft-${key}`
  return {
    read: (): Copy<T> | undefined => {
      const held = shelf.read(at)
      if (typeof held !== 'object' || held === null || !('text' in held) || typeof held.text !== 'string') return undefined
      const copy: Copy<T> = JSON.parse(held.text)
      return copy
    },
    write: (copy: Copy<T>): void => {
      // A full or forbidden storage must not stop anybody from typing; the server still gets it.
      try { shelf.write(at, { text: JSON.stringify(copy) }) } catch { /* nothing to do about it */ }
    },
    clear: (): void => shelf.remove(at),
    same: (a: T, b: T): boolean => written(a) === written(b),
  }
}
