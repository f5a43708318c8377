import { act } from 'react'
import { render, tap } from '../../../test/render'
import { StaffCodes } from './staff-codes'

const expiresAt = '2026-11-23T01:00:00.000Z'
const asked = jest.fn<Promise<object>, [key: string, input: object]>(async () => ({ id: 'c', code: 'K7M2PQ9X', supervisor: false, expiresAt, createdAt: expiresAt, joined: 0 }))
jest.mock('@/api/call', () => ({ call: (key: string, input: object) => asked(key, input) }))
// jsdom has no TextEncoder, which the drawing asks for.
jest.mock('@/modules/tickets/parts/draw-qr', () => ({ drawQr: (text: string) => `qr:${text}` }))
const codes = <StaffCodes fairId="f" title="春季双选会" gates={[{ id: 'g', name: '东门' }]} codes={[]} fixed={false} onChanged={() => undefined} />

it('R-FAIR-4 shows a staff code large, once, with a QR that opens the joining page', async () => {
  const place = render(codes)
  tap(place, '生成检票码')
  tap(place, '生成')
  await act(async () => { await Promise.resolve() })
  expect(asked.mock.calls).toEqual([['POST /api/check-in/fairs/:id/codes', { params: { id: 'f' }, body: { supervisor: false } }]])
  expect(place.querySelector('[role=dialog]')?.textContent).toContain('K7M2 PQ9X')
  expect(place.querySelector('[role=dialog] img')?.getAttribute('src')).toMatch(/^qr:http.*\/m\/modules\/check-in\/pages\/join\/index\?code=K7M2PQ9X$/)
  tap(place, '已记下')
  expect(place.textContent).not.toContain('K7M2')
})
