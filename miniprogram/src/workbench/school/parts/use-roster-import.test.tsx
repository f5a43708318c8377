import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { storage } from '@/platform/storage'
import { render, tap } from '../../../../test/render'
import { useRosterImport } from './use-roster-import'

const mockServer = jest.fn<Promise<object>, [key: string]>()
jest.mock('@/api/call', () => ({ call: (key: string) => mockServer(key) }))
const state = (name: string, imported = 0) => ({ id: 'x', state: name, imported, total: 9, valid: 9, added: 9, changed: 0, unchanged: 0, errorCount: 0, errors: [], differences: [], fileName: 'a.xlsx' })
const noAnswer = new ApiError('network_error', { message: '连不上', next: '请重试', status: 0 })
const expired = new ApiError('roster_preview_expired', { message: '预览已失效', next: '请重新上传', status: 410 })
let confirmations = 0

/** What the server answers to progress; confirmations are refused with `refusal`. */
function answers(progress: () => object, refusal: ApiError): void {
  confirmations = 0
  mockServer.mockImplementation(async (key) => {
    if (!key.startsWith('POST')) return progress()
    confirmations += 1
    throw refusal
  })
}

function Probe() {
  const { current, refused, confirm } = useRosterImport()
  return <><div>{`${current?.state ?? 'none'} ${current?.imported ?? ''} ${refused?.id ?? ''}`}</div><button onClick={confirm}>确认</button></>
}
const seconds = async (count: number) => { for (let at = 0; at < count; at++) await act(async () => { await jest.advanceTimersByTimeAsync(1000) }) }

beforeEach(() => { jest.useFakeTimers(); storage.write('roster-import', 'x') })
afterEach(() => { jest.useRealTimers() })

it('R-ACC-1 follows an import whose confirmation got no answer in time', async () => {
  let now = state('previewed')
  answers(() => now, noAnswer)
  const place = render(<Probe />)
  await seconds(1)
  now = state('importing', 4)
  tap(place, '确认')
  await seconds(2)
  now = state('done', 9)
  await seconds(2)
  expect(place.textContent).toContain('done 9 ')
})

it('R-ACC-1 confirms again when an import stands still', async () => {
  answers(() => state('importing', 4), noAnswer)
  render(<Probe />)
  await seconds(8)
  expect(confirmations).toBe(1)
})

it('R-ACC-1 begins anew when the preview is gone', async () => {
  answers(() => state('previewed'), expired)
  const place = render(<Probe />)
  await seconds(1)
  tap(place, '确认')
  await seconds(1)
  expect(place.textContent).toContain('none  roster_preview_expired')
})
