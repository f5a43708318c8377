import { act } from 'react'
import { render, type as typeInto } from '../../../../test/render'
import { BoothsCard } from './booths-card'

const mockBooths = Array.from({ length: 40 }, (_, at) => ({ id: `b${at}`, boothNo: `A${at + 1}`, employer: { id: `e${at}`, name: at === 39 ? '哈尔滨示范软件有限公司' : `第${at}家单位` }, jobIds: [] }))
jest.mock('@/api/call', () => ({ call: async () => ({ items: mockBooths }) }))
const open = async () => { const place = render(<BoothsCard fairId="f" count={40} />); await act(async () => { await new Promise((done) => setTimeout(done)) }); return place }

it('R-FAIR-1 shows the first stands and says how many follow', async () => {
  const place = await open()
  expect([place.querySelectorAll('[data-testid^=booth-]').length, place.textContent?.includes('再看 10 家')]).toEqual([30, true])
})

it('R-FAIR-1 finds a stand by its employer’s name, also one not shown yet', async () => {
  const place = await open()
  typeInto(place, '搜索单位或展位号', '示范软件')
  expect(Array.from(place.querySelectorAll('[data-testid^=booth-]'), (one) => one.getAttribute('data-testid'))).toEqual(['booth-A40'])
})

it('R-FAIR-1 says what was not found', async () => {
  const place = await open()
  typeInto(place, '搜索单位或展位号', '没有这家')
  expect(place.textContent).toContain('没有找到“没有这家”')
})
