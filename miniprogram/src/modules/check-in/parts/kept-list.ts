import type { EventFacts } from '@shared/check-in/event-facts'
import type { ResponseOf } from '@/api/input-of'
import type { DeviceStore } from '@/platform/device-store'

type Page = ResponseOf<'GET /api/check-in/offline-list'>
export interface KeptList { event: EventFacts; madeAt: string; size: number; entryAt: (k: string) => string | undefined }

interface Head { event: EventFacts; madeAt: string; pages: number }
const isHead = (value: unknown): value is Head => typeof value === 'object' && value !== null && 'event' in value && 'madeAt' in value && 'pages' in value
const isEntries = (value: unknown): value is Page['entries'] => Array.isArray(value)
const headKey = (fairId: string): string => `gate/list/${fairId}`
const pageKey = (fairId: string, madeAt: string, page: number): string => `gate/list-page/${fairId}/${madeAt}/${page}`

const listOf = ({ event, madeAt }: Head, entries: Map<string, string>): KeptList => ({ event, madeAt, size: entries.size, entryAt: (k) => entries.get(k) })

/** The list kept on this device; undefined when there is none, or not the whole of it. */
export async function readKeptList(store: DeviceStore, fairId: string): Promise<KeptList | undefined> {
  const head = await store.read(headKey(fairId))
  if (!isHead(head)) return undefined
  const entries = new Map<string, string>()
  for (let page = 0; page < head.pages; page++) {
    const held = await store.read(pageKey(fairId, head.madeAt, page))
    if (!isEntries(held)) return undefined
    for (const { k, b } of held) entries.set(k, b)
  }
  return listOf(head, entries)
}

/** Fetches the list page by page and keeps it. The one before counts until the last page is on the device. @throws ApiError */
export async function fetchKeptList(store: DeviceStore, fairId: string, ask: (after: string | undefined) => Promise<Page>): Promise<KeptList> {
  const entries = new Map<string, string>()
  let [after, pages, head]: [string | undefined, number, Head | undefined] = [undefined, 0, undefined]
  do {
    const page: Page = await ask(after)
    // Of the first page: whoever passed while the rest came is not in it.
    head ??= { event: page.event, madeAt: page.madeAt, pages: 0 }
    for (const { k, b } of page.entries) entries.set(k, b)
    await store.write(pageKey(fairId, head.madeAt, pages++), page.entries)
    after = page.next
  } while (after !== undefined)
  const whole = { ...head, pages }
  await store.write(headKey(fairId), whole)
  for (const key of await store.keys(`gate/list-page/${fairId}/`)) if (!key.startsWith(`gate/list-page/${fairId}/${head.madeAt}/`)) await store.remove(key)
  return listOf(whole, entries)
}
