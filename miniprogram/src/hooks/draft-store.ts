import { ApiError } from '@/api/api-error'
import { storage } from '@/platform/storage'
import { draftCopy } from './draft-copy'

/** What the server keeps of a draft. `revision` counts its saves. */
export interface DraftHeld<T> { content: T; revision: number; savedAt?: string }
export interface DraftSaved { revision: number; savedAt: string }
export interface DraftOptions<T, S extends DraftSaved> {
  /** Where the copy on this device lies, e.g. `offline-<id>`. */
  key: string
  /** `onPart`: the server has a part at this revision, whatever becomes of the rest. */
  save: (draft: { content: T; revision: number }, onPart: (revision: number) => void) => Promise<S>
  /** What the server holds now; asked when another device was faster. */
  load: () => Promise<DraftHeld<T>>
  onSaved?: (answer: S) => void
}
/** `saved`: the server has it. `waiting`/`saving`: on its way. `offline`: only this device has it. `refused`: the server does not take it. `conflict`: another device changed it meanwhile. */
export type DraftState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict'
export interface DraftNow<T> { content: T; state: DraftState; savedAt: string | undefined; error: ApiError | undefined; /** At a conflict: what the other device saved. */ theirs: DraftHeld<T> | undefined; /** Begun from the copy on this device. */ restored: boolean }

const [quietMs, retryMs] = [800, 10_000]

/** One draft, whatever number of pages show it: typed into here, saved here, one request at a time. */
export function openDraftStore<T, S extends DraftSaved>(start: DraftHeld<T>, options: DraftOptions<T, S>) {
  let given = options
  let now: DraftNow<T> = { content: start.content, state: 'saved', savedAt: start.savedAt, error: undefined, theirs: undefined, restored: false }
  let revision = start.revision
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined
  const listeners = new Set<() => void>()
  const copy = draftCopy<T>(given.key, storage)

  const tell = (changed: Partial<DraftNow<T>>) => {
    now = { ...now, ...changed }
    for (const listener of listeners) listener()
  }
  const plan = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void saveAfter(), ms)
  }
  const adopt = (held: DraftHeld<T>) => {
    revision = held.revision
    copy.clear()
    tell({ content: held.content, savedAt: held.savedAt, state: 'saved', error: undefined, theirs: undefined })
  }

  /** True when the server answered, whatever it said. */
  async function saveOnce(): Promise<boolean> {
    const sent = now.content
    tell({ state: 'saving', error: undefined })
    try {
      const answer = await given.save({ content: sent, revision }, (part) => { revision = part; copy.write({ content: now.content, revision }) })
      revision = answer.revision
      const more = !copy.same(now.content, sent)
      if (more) copy.write({ content: now.content, revision })
      else copy.clear()
      tell({ state: more ? 'waiting' : 'saved', savedAt: answer.savedAt, restored: false })
      given.onSaved?.(answer)
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return takeRefusal(error, sent)
    }
  }

  async function takeRefusal(error: ApiError, sent: T): Promise<boolean> {
    if (error.id === 'network_error') { tell({ state: 'offline', error }); plan(retryMs); return false }
    if (error.id !== 'stale_version') { tell({ state: 'refused', error }); return true }
    try {
      const theirs = await given.load()
      // Our own save whose answer was lost looks like another device.
      if (copy.same(theirs.content, sent) || copy.same(theirs.content, now.content)) {
        revision = theirs.revision
        tell({ state: 'waiting', savedAt: theirs.savedAt })
        plan(quietMs)
      } else tell({ state: 'conflict', theirs, error })
      return true
    } catch (again) {
      if (!(again instanceof ApiError)) throw again
      tell({ state: 'offline', error: again })
      plan(retryMs)
      return false
    }
  }

  const isOpen = () => now.state === 'waiting' || now.state === 'offline'
  /** The attempt under way, or a new one: who asks at the same time shares it. */
  const attempt = (): Promise<boolean> => (running ??= saveOnce().finally(() => { running = undefined }))
  /** One save, after the one that is under way. */
  async function saveAfter(): Promise<void> {
    if (running && !(await running)) return
    if (isOpen()) await attempt()
  }

  /** Saves what is not saved yet; true when the server has everything. Without network: one attempt, then the pause. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    while (running || isOpen()) if (!(await attempt())) return false
    return now.state === 'saved'
  }

  const store = {
    read: () => now,
    subscribe: (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener) } },
    renew: (newer: DraftOptions<T, S>) => { given = newer },
    change: (update: (content: T) => T) => {
      const content = update(now.content)
      copy.write({ content, revision })
      if (now.state === 'conflict') { tell({ content }); return }
      tell({ content, state: now.state === 'saving' ? 'saving' : 'waiting' })
      plan(quietMs)
    },
    flush,
    /** The server was read again: unsaved words stay, else what it says counts. */
    meet: (held: DraftHeld<T>) => {
      if (now.state === 'saved' && held.revision >= revision) adopt(held)
    },
    /** Answers a conflict. */
    keepMine: () => {
      if (now.theirs) revision = now.theirs.revision
      copy.write({ content: now.content, revision })
      tell({ state: 'waiting', theirs: undefined, error: undefined })
      return flush()
    },
    keepTheirs: () => { if (now.theirs) adopt(now.theirs) },
    /** After the draft became something else: nothing is left on this device. */
    clear: () => { clearTimeout(timer); copy.clear(); tell({ state: 'saved' }) },
  }
  const left = copy.read()
  if (left && !copy.same(left.content, start.content)) {
    now = { ...now, content: left.content, restored: true, ...(left.revision === start.revision ? { state: 'waiting' } : { state: 'conflict', theirs: start }) }
    if (now.state === 'waiting') plan(quietMs)
  } else if (left) copy.clear()
  return store
}
export type DraftStore<T, S extends DraftSaved> = ReturnType<typeof openDraftStore<T, S>>
