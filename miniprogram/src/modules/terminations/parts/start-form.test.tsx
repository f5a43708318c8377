import { act } from 'react'
import { render, tap, type as typeInto } from '../../../../test/render'
import { StartForm } from './start-form'
import type { CurrentTermination } from './termination'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({ id: 't1' }) })
const settle = () => act(async () => { await Promise.resolve() })

const destination: NonNullable<CurrentTermination['destination']> = { id: 'd1', kind: 'online', kindLabel: '线上签约', title: '示范软件', status: { key: 'in_force', label: '已生效', tone: 'ok' }, since: '2026-06-01T01:00:00.000Z', path: '' }
const open = (kind: 'online' | 'offline') => {
  const current: CurrentTermination = { destination: { ...destination, kind }, needsReasonKind: kind === 'offline', needsProof: kind === 'offline', consequences: ['协议将不再有效'], used: 0 }
  return render(<StartForm current={current} destination={{ ...destination, id: `${kind}-1`, kind }} reload={() => undefined} />)
}

it('R-TERM-1 asks for nothing but the reason of an online agreement, and says what it means before sending', async () => {
  const place = open('online')
  typeInto(place, '解约原因', '已考取公务员')
  tap(place, '解约申请')
  expect(place.querySelector('.ui-sheet-panel')?.textContent).toContain('单位同意后由学校审核')
  tap(place, '确认提交')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/terminations', { body: { destinationId: 'online-1', reason: '已考取公务员' } })
})

it('R-TERM-1 asks for kind, reason and proof of an offline agreement', () => {
  const place = open('offline')
  tap(place, '解约申请')
  expect([...place.querySelectorAll('.ui-field-error')].map((one) => one.textContent)).toEqual(['请选择解约类型', '请填写解约原因'])
  expect([place.textContent?.includes('还没有上传证明材料'), place.querySelector('.ui-sheet-panel')]).toEqual([true, null])
})
