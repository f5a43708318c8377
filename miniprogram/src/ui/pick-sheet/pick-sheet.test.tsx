import { render, tap, type as typeInto } from '../../../test/render'
import { PickSheet } from './index'

const names = ['哈尔滨市', '大庆市', '北京市', '上海市', '吉林市', '吉首市']
const options = names.map((label) => ({ value: label, label }))
const picked = jest.fn()
const search = { hint: '输入城市名称查找', first: 2, firstTitle: '省内' }
const open = (max: number, chosen: string[] = []) => render(<PickSheet open title="城市" options={options} chosen={chosen} max={max} search={search} onPick={picked} onClose={() => undefined} />)
const shown = (place: HTMLElement) => names.filter((name) => [...place.querySelectorAll('button')].some((button) => button.textContent === name))
beforeEach(() => picked.mockReset())

it('R-JOB-1 shows the first few before anything is typed, then what is found', () => {
  const place = open(1)
  expect(shown(place)).toEqual(['哈尔滨市', '大庆市'])
  typeInto(place, '输入城市名称查找', '吉')
  expect(shown(place)).toEqual(['吉林市', '吉首市'])
  typeInto(place, '输入城市名称查找', '没有的城市')
  expect(place.textContent).toContain('没有找到“没有的城市”')
})

it('R-PUSH-1 takes no more than may be chosen, and keeps what is chosen in sight', () => {
  const place = open(2, ['北京市'])
  tap(place, '哈尔滨市')
  tap(place, '大庆市')
  tap(place, '确定（2/2）')
  expect([shown(place), picked.mock.calls]).toEqual([['哈尔滨市', '大庆市', '北京市'], [[['北京市', '哈尔滨市']]]])
})

it('R-JOB-1 chooses another when only one may be chosen', () => {
  const place = open(1, ['哈尔滨市'])
  tap(place, '大庆市')
  tap(place, '确定')
  expect(picked).toHaveBeenCalledWith(['大庆市'])
})
