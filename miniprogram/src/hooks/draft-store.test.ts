import { ApiError } from '@/api/api-error'
import { storage } from '@/platform/storage'
import { openDraftStore, type DraftHeld } from './draft-store'

type Values = Record<string, string>
const key = 'test'
const savedAt = '2027-01-01T00:00:00.000Z'
const [save, load] = [jest.fn(), jest.fn()]
let part = (_: number): void => undefined
const refusal = (id: ApiError['id']) => new ApiError(id, { message: '拒绝', next: '下一步', status: 409 })
const held = (revision: number, name = ''): DraftHeld<Values> => ({ content: name ? { name } : {}, revision })
const open = (start = held(0)) => openDraftStore<Values, { revision: number; savedAt: string }>(start, { key, load, save: (draft, onPart) => { part = onPart; return save(draft) } })
const write = (store: ReturnType<typeof open>, name: string) => store.change((before) => ({ ...before, name }))

beforeEach(() => {
  jest.useFakeTimers()
  save.mockReset().mockImplementation(async ({ revision }: { revision: number }) => ({ revision: revision + 1, savedAt }))
  load.mockReset()
  storage.remove(`draft-${key}`)
})
afterEach(() => jest.useRealTimers())

it('R-OFF-1 saves once after the last key', async () => {
  const store = open()
  write(store, '哈'); write(store, '哈尔'); write(store, '哈尔滨')
  await jest.advanceTimersByTimeAsync(1000)
  expect(save.mock.calls).toEqual([[{ content: { name: '哈尔滨' }, revision: 0 }]])
  expect(store.read()).toMatchObject({ state: 'saved', savedAt })
})

it('R-OFF-1 saves what is typed while a save is under way after it, on top of its revision', async () => {
  let answer = (_: { revision: number; savedAt: string }): void => undefined
  save.mockImplementationOnce(() => new Promise((done) => { answer = done }))
  const store = open()
  write(store, '一')
  const flushed = store.flush()
  write(store, '一二')
  await jest.advanceTimersByTimeAsync(1000)
  expect(save).toHaveBeenCalledTimes(1)
  answer({ revision: 7, savedAt })
  expect(await flushed).toBe(true)
  expect(save.mock.lastCall).toEqual([{ content: { name: '一二' }, revision: 7 }])
})

it('R-OFF-1 keeps every key on this device when there is no network, and restores it', async () => {
  save.mockRejectedValue(refusal('network_error'))
  const store = open()
  write(store, '写到一半')
  expect(await store.flush()).toBe(false)
  expect(store.read().state).toBe('offline')
  expect(open().read()).toMatchObject({ content: { name: '写到一半' }, restored: true, state: 'waiting' })
})

it('R-CV-1 a part that was saved before the rest was refused is no other device’s, also after a reload', async () => {
  save.mockImplementationOnce(async () => { part(1); throw refusal('validation_failed') })
  const store = open()
  write(store, '太长')
  await store.flush()
  expect(open(held(1)).read()).toMatchObject({ content: { name: '太长' }, state: 'waiting' })
})

it('R-OFF-1 makes one attempt for each of two flushes at most when there is no network', async () => {
  let attempts = 0
  // The network answers at the third, else a loop would never end.
  save.mockImplementation(async () => { if (++attempts < 3) throw refusal('network_error'); return { revision: 1, savedAt } })
  const store = open()
  write(store, '下一步')
  expect(await Promise.all([store.flush(), store.flush()])).toEqual([false, false])
  await jest.advanceTimersByTimeAsync(5000)
  expect(attempts).toBeLessThanOrEqual(2)
  expect(store.read().state).toBe('offline')
})

it('R-OFF-1 tries again by itself when there was no network', async () => {
  save.mockRejectedValueOnce(refusal('network_error'))
  const store = open()
  write(store, '甲')
  await store.flush()
  await jest.advanceTimersByTimeAsync(10_000)
  expect(store.read().state).toBe('saved')
})

it('R-OFF-1 asks which to keep when another device was faster', async () => {
  save.mockRejectedValueOnce(refusal('stale_version'))
  load.mockResolvedValueOnce(held(5, '另一台'))
  const store = open()
  write(store, '这台')
  await store.flush()
  expect(store.read()).toMatchObject({ state: 'conflict', content: { name: '这台' }, theirs: { content: { name: '另一台' } } })
  await store.keepMine()
  expect(save.mock.lastCall).toEqual([{ content: { name: '这台' }, revision: 5 }])
})

it('R-OFF-1 takes what the other device saved when that is chosen', async () => {
  save.mockRejectedValueOnce(refusal('stale_version'))
  load.mockResolvedValueOnce(held(5, '另一台'))
  const store = open()
  write(store, '这台')
  await store.flush()
  store.keepTheirs()
  expect(store.read()).toMatchObject({ state: 'saved', content: { name: '另一台' } })
  expect(open(held(5, '另一台')).read().restored).toBe(false)
})

it('R-OFF-1 does not take its own save, whose answer was lost, for another device', async () => {
  save.mockRejectedValueOnce(refusal('network_error'))
  const store = open()
  write(store, '甲')
  await store.flush()
  save.mockRejectedValueOnce(refusal('stale_version'))
  load.mockResolvedValueOnce(held(1, '甲'))
  expect(await store.flush()).toBe(true)
  expect(store.read()).toMatchObject({ state: 'saved', content: { name: '甲' } })
})

it('R-OFF-1 asks when the copy on this device was typed on top of an older revision', async () => {
  save.mockRejectedValue(refusal('network_error'))
  const store = open(held(2))
  write(store, '旧的一份')
  await store.flush()
  expect(open(held(4, '新的一份')).read().state).toBe('conflict')
})

it('R-OFF-1 keeps unsaved words when the server is read again', async () => {
  const store = open()
  write(store, '未保存')
  store.meet(held(3, '别的'))
  expect(store.read().content).toEqual({ name: '未保存' })
})

it('R-OFF-1 says what the server refuses and tries again when it is changed', async () => {
  save.mockRejectedValueOnce(refusal('validation_failed'))
  const store = open()
  write(store, '坏')
  expect(await store.flush()).toBe(false)
  expect(store.read()).toMatchObject({ state: 'refused', error: { id: 'validation_failed' } })
  write(store, '好')
  expect(await store.flush()).toBe(true)
})
