import { useEffect, useState } from 'react'
import { batchMax } from '@shared/review/kinds'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction, type Action } from '@/hooks/use-action'
import { toast } from '@/ui/toast'

export type ReviewItem = ResponseOf<'GET /api/review/queue'>['items'][number]
/** One that was not approved, and why. */
export interface RefusedItem { item: ReviewItem; message: string; next: string }
export interface Outcome { approved: number; refused: readonly RefusedItem[] }
export interface Batch {
  /** As they were when they were ticked: that is the version decided on. */
  selected: readonly ReviewItem[]
  isOn: (item: ReviewItem) => boolean
  toggle: (item: ReviewItem) => void
  /** Ticks what of these can be approved together, up to the limit. */
  addAll: (items: readonly ReviewItem[]) => void
  clear: () => void
  approve: Action<[]>
  /** Only while something was refused and has not been read. */
  outcome: Outcome | undefined
  close: () => void
}

const unknown = { message: '没有审核', next: '请刷新后再试' }

/**
 * Several records approved at once, each on the version seen. What was approved leaves the list (`onApproved`), what was refused stays there.
 * @param listKey changes when the list is another one: what is not in sight is not ticked
 * @param shown the list in sight; undefined while it loads
 */
export function useBatch(listKey: string, shown: readonly ReviewItem[] | undefined, onApproved: (ids: readonly string[]) => void): Batch {
  const [ticked, setTicked] = useState<readonly ReviewItem[]>([])
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => setTicked([]), [listKey])
  const selected = shown ? ticked.filter((one) => shown.some((item) => item.id === one.id)) : ticked
  const isOn = (item: ReviewItem): boolean => selected.some((one) => one.id === item.id)
  const toggle = (item: ReviewItem) => {
    if (isOn(item)) setTicked(selected.filter((one) => one.id !== item.id))
    else if (!item.batchable) toast('这一条需要单独审核')
    else if (selected.length >= batchMax) toast(`一次最多 ${batchMax} 条`)
    else setTicked([...selected, item])
  }
  const addAll = (items: readonly ReviewItem[]) => setTicked([...selected, ...items.filter((item) => item.batchable && !isOn(item))].slice(0, batchMax))
  const approve = useAction(async () => {
    const sent = selected
    const { results, approved } = await call('POST /api/review/approvals', { body: { items: sent.map(({ kind, id, version }) => ({ kind, id, version })) } })
    const resultOf = (item: ReviewItem) => results.find((one) => one.id === item.id && one.kind === item.kind)
    const refused = sent.flatMap((item): RefusedItem[] => {
      const result = resultOf(item)
      return result?.ok ? [] : [{ item, ...(result?.refusal ?? unknown) }]
    })
    setTicked([])
    onApproved(sent.filter((item) => resultOf(item)?.ok).map((item) => item.id))
    if (refused.length > 0) setOutcome({ approved, refused })
    else toast(`已通过 ${approved} 条`, 'success')
  }, { quiet: true })
  return { selected, isOn, toggle, addAll, clear: () => setTicked([]), approve, outcome, close: () => setOutcome(undefined) }
}
