import { useDidHide, useUnload } from '@tarojs/taro'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useOnline } from '@/platform/use-online'
import { openDraftStore, type DraftHeld, type DraftNow, type DraftOptions, type DraftSaved, type DraftStore } from './draft-store'

export interface Draft<T> extends DraftNow<T> {
  change: (update: (content: T) => T) => void
  /** Saves at once; true when the server has everything. Call it before what reads the draft on the server. */
  flush: () => Promise<boolean>
  keepMine: () => Promise<boolean>
  keepTheirs: () => void
  clear: () => void
}

/** Makes the hook of one kind of draft, e.g. `const useOfflineDraft = draftHook<FormValues, Answer>()`. Pages of the same record share one draft by its key. */
export function draftHook<T, S extends DraftSaved>() {
  const open = new Map<string, DraftStore<T, S>>()

  /**
   * What is typed, saved by itself: shortly after the last key, when the page is left, and again when the network is back.
   * A copy on this device loses no key stroke. `start` is what the server holds; when the page reads it again (useShownAgain), it counts unless something is unsaved.
   */
  return function useDraft(start: DraftHeld<T>, options: DraftOptions<T, S>): Draft<T> {
    const { key } = options
    const store = useMemo(() => {
      const held = open.get(key)
      if (held) return held
      const opened = openDraftStore(start, options)
      open.set(key, opened)
      return opened
    }, [key])
    store.renew(options)
    useEffect(() => { store.meet(start) }, [store, start.revision])
    const now = useSyncExternalStore(store.subscribe, store.read)
    const leave = () => { void store.flush() }
    useDidHide(leave)
    useUnload(leave)
    useEffect(() => leave, [store])
    useOnline(leave)
    return {
      ...now, change: store.change, flush: store.flush, keepMine: store.keepMine, keepTheirs: store.keepTheirs,
      clear: () => { store.clear(); open.delete(key) },
    }
  }
}
