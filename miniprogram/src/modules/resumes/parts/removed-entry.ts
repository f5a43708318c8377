import { useSyncExternalStore } from 'react'
import type { ListSection, ResumeLanguage } from '@shared/resumes/sections'
import type { WrittenEntry } from './resume'

export interface RemovedEntry { language: ResumeLanguage; section: ListSection; entry: WrittenEntry; at: number }
let held: RemovedEntry | undefined
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener) } }

/** The entry removed last, to be put back: removed on its own page, offered on the résumé's. */
export const removedEntry = {
  set: (removed: RemovedEntry | undefined): void => { held = removed; for (const listener of listeners) listener() },
  use: (language: ResumeLanguage): RemovedEntry | undefined => {
    const now = useSyncExternalStore(subscribe, () => held)
    return now?.language === language ? now : undefined
  },
}
