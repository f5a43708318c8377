import { act } from 'react'
import { ApiError } from '@/api/api-error'
import type { Paged } from '@/hooks/use-paged'
import { render, tap } from '../../../test/render'
import { useReviewQueue, type Decide, type QueueItem, type QueueRecord } from './use-review-queue'

const status = { key: 'pending', label: '待审核', tone: 'wait' } as const
const item = (id: string): QueueItem => ({ id, status })
const record = (id: string, version = 1): QueueRecord => ({ id, status, version, actions: [] })
const nothing = async (): Promise<void> => {}
const list: Paged<QueueItem> = { items: ['a', 'b', 'c'].map(item), error: undefined, loading: false, more: false, loadMore: nothing, reload: nothing }
const stale = () => Promise.reject(new ApiError('stale_version', { message: '旧版本', next: '请刷新', status: 409 }))

function Probe({ show, decide }: { show: (id: string) => Promise<QueueRecord>; decide: Decide }) {
  const queue = useReviewQueue({ list, listKey: '', show: (one) => show(one.id), onDecided: () => {} })
  const { record: open, problem } = queue
  return (
    <>
      <div id="open">{open ? `${open.id}${open.version}` : 'none'}</div>
      <div id="left">{queue.list.items?.map((one) => one.id).join('')}</div>
      <div id="problem">{problem?.kind}</div>
      <button onClick={() => { if (open) void queue.decide.run(open, decide, '好') }}>通过</button>
      <button onClick={() => queue.choose(item('c'))}>打开 c</button>
    </>
  )
}

const text = (place: HTMLElement, id: string) => place.querySelector(`#${id}`)?.textContent
const settle = () => act(async () => { await Promise.resolve() })

it('R-SRC-3 goes on to the next record after a decision', async () => {
  const place = render(<Probe show={async (id) => record(id)} decide={nothing} />)
  await settle()
  tap(place, '通过')
  await settle()
  await settle()
  expect([text(place, 'open'), text(place, 'left')]).toEqual(['b1', 'bc'])
})

it('R-SRC-3 reads the record again when the decision named an old version', async () => {
  let version = 1
  const place = render(<Probe show={async (id) => record(id, version)} decide={stale} />)
  await settle()
  version = 2
  tap(place, '通过')
  await settle()
  expect([text(place, 'open'), text(place, 'left'), text(place, 'problem')]).toEqual(['a2', 'abc', 'overtaken'])
})

it('never offers the record before for a decision while the next one loads', async () => {
  const decide = jest.fn(nothing)
  const place = render(<Probe show={(id) => (id === 'a' ? Promise.resolve(record('a')) : new Promise(() => {}))} decide={decide} />)
  await settle()
  tap(place, '打开 c')
  tap(place, '通过')
  expect([text(place, 'open'), decide.mock.calls.length]).toEqual(['none', 0])
})
