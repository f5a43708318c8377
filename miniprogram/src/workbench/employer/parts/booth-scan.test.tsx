import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import { BoothScan } from './booth-scan'

const mockServer = jest.fn<Promise<object>, [key: string, input?: { body?: object }]>()
let mockRead: (text: string, asked: boolean) => void = () => undefined
jest.mock('@/api/call', () => ({ call: (key: string, input?: { body?: object }) => mockServer(key, input) }))
jest.mock('@/platform/scanner', () => ({ Scanner: ({ onRead }: { onRead: typeof mockRead }) => { mockRead = onRead; return null } }))
const scans = () => mockServer.mock.calls.filter(([key]) => key === 'POST /api/booth-visits').map(([, input]) => input?.body)
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
const read = async (text: string) => { act(() => mockRead(text, false)); await settle() }
const fair = { id: 'f', title: '双选会', startsAt: '', endsAt: '' }
const visit = { id: 'v', at: '2026-11-28T06:03:00.000Z', fair, name: '张雨桐', school: '示范理工大学', college: '', major: '', resume: '中文简历', note: '', again: false }
const open = async (scan: () => Promise<object>) => {
  mockServer.mockReset()
  mockServer.mockImplementation((key) => (key === 'POST /api/booth-visits' ? scan() : Promise.resolve({ items: [] })))
  const place = render(<BoothScan fair={fair} boothNo="A12" paused={false} onChoose={() => {}} />)
  await settle()
  return place
}

it('R-FAIR-6 a visitor is scanned once while the ticket stays in view', async () => {
  const place = await open(async () => visit)
  await read('TICKET')
  await read('TICKET')
  expect(scans()).toEqual([{ fairId: 'f', code: 'TICKET' }])
  expect(place.textContent).toContain('同学同意你查看中文简历')
})

it('R-FAIR-6 says why a ticket was not taken, and goes on', async () => {
  const place = await open(async () => { throw new ApiError('booth_visitor_unknown', { message: '没有认出这张入场券', next: '请让对方刷新入场券后再扫', status: 422 }) })
  await read('OLD')
  expect(place.textContent).toContain('请让对方刷新入场券后再扫')
  tap(place, '继续扫码')
  expect(place.textContent).not.toContain('请让对方刷新')
})
