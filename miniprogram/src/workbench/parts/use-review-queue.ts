import { useEffect, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { useAction, type Action } from '@/hooks/use-action'
import { useLoad, type Loaded } from '@/hooks/use-load'
import type { Paged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { isWide } from '@/platform/is-wide'
import { reveal } from '@/platform/reveal'
import { toTop } from '@/platform/to-top'
import { useDeskList } from '@/ui/desk/use-desk-list'
import { toast } from '@/ui/toast'
import type { Tone } from '@/ui/tone'

interface Status { key: string; label: string; tone: Tone }
export interface QueueItem { id: string; status: Status }
export interface QueueRecord extends QueueItem { version: number; actions: readonly { key: string; label: string; why?: { message: string; next: string } }[] }
/** What a decision met: someone was faster (the record was read again), or it was refused. */
export interface Problem { id: string; kind: 'overtaken' | 'refused'; message: string; next: string }
export type Decide = (id: string, version: number) => Promise<unknown>

interface Source<T, R> { list: Paged<T>; /** Changes when the list is another one. */ listKey: string; show: (item: T) => Promise<R>; onDecided: () => void }
export interface ReviewQueue<T, R> {
  list: Paged<T>
  isOn: (item: T) => boolean
  choose: (item: T | undefined) => void
  chosen: T | undefined
  state: Loaded<R | undefined>
  /** The chosen record; never the one before it, which would be decided by mistake. */
  record: R | undefined
  problem: Problem | undefined
  decide: Action<[record: R, act: Decide, said: string]>
  /** These were decided elsewhere (together with others): they leave the list. */
  leave: (ids: readonly string[]) => void
}

const overtaken = new Set<string>(['stale_version', 'illegal_transition'])

/** A reviewer's way through a queue: open one, decide, go on to the next. What was decided leaves the list at once; a decision that came too late reads the record again. */
export function useReviewQueue<T extends QueueItem, R extends QueueRecord>({ list, listKey, show, onDecided }: Source<T, R>): ReviewQueue<T, R> {
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<Problem>()
  const items = list.items?.filter((item) => !decided.has(item.id))
  const { chosen, choose, isOn } = useDeskList(items, (item) => item.id)
  const id = chosen?.id
  const state = useLoad(async () => (chosen === undefined ? undefined : show(chosen)), [id])
  const record = state.data?.id === id ? state.data : undefined
  const at = items?.findIndex((item) => item.id === id) ?? -1
  const left = (items?.length ?? 0) - at
  // The list may know an older state of the open record than the record itself.
  const shown = items?.map((item) => (item.id === record?.id ? { ...item, status: record.status, ...('version' in item ? { version: record.version } : {}) } : item))

  useEffect(() => { setDecided(new Set()) }, [listKey])
  useShownAgain(() => void list.reload().then(() => setDecided(new Set())))
  useEffect(() => { if (left <= 3 && list.more && !list.loading && !list.error) void list.loadMore() }, [left, list.more, list.loading])
  const first = items?.[0]
  useEffect(() => { if (id === undefined && first && !list.loading && isWide()) choose(first) }, [id, first?.id, list.loading])
  useEffect(() => { if (id !== undefined) { toTop('.ui-desk-record'); reveal('.ui-desk-item--on') } }, [id])

  const decide = useAction(async (seen: R, act: Decide, said: string) => {
    setProblem(undefined)
    const next = items?.[at + 1] ?? items?.[at - 1]
    try {
      await act(seen.id, seen.version)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem({ id: seen.id, kind: overtaken.has(error.id) ? 'overtaken' : 'refused', message: error.message, next: error.next })
      if (overtaken.has(error.id)) { onDecided(); await state.reload() }
      return
    }
    toast(said, 'success')
    setDecided((before) => new Set(before).add(seen.id))
    choose(next)
    onDecided()
  })
  const leave = (ids: readonly string[]) => {
    setDecided((before) => new Set([...before, ...ids]))
    if (id !== undefined && ids.includes(id)) choose(items?.slice(at + 1).find((item) => !ids.includes(item.id)) ?? items?.find((item) => !ids.includes(item.id)))
  }
  return { list: { ...list, items: shown }, isOn, choose, chosen, state, record, decide, leave, problem: problem?.id === id ? problem : undefined }
}
