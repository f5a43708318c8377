import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import { GenerateSheets } from './generate-sheets'

const values = { employerName: '哈尔滨示范软件有限公司', position: 'Java 开发工程师', salaryYuan: '9000', archiveTo: 'origin' }
const refused = new ApiError('destination_active', { message: '你已有生效的去向', next: '请先解约', status: 409 })

function Sample({ onConfirm = () => undefined, error, twoStage = false }: { onConfirm?: () => void; error?: ApiError; twoStage?: boolean }) {
  const [open, setOpen] = useState(true)
  return <GenerateSheets open={open} values={values} twoStage={twoStage} busy={false} error={error} onConfirm={onConfirm} onClose={() => setOpen(false)} />
}
const title = (place: HTMLElement) => place.querySelector('[role=dialog]')?.getAttribute('aria-label')

it('R-OFF-1 shows first what will be printed, and that it cannot be changed', () => {
  const place = render(<Sample />)
  expect(title(place)).toBe('第一次确认：内容无误')
  expect(place.textContent).toContain('9,000 元')
  expect(place.textContent).toContain('协议书的内容不能再改')
})

it('R-OFF-1 generates nothing after one confirmation', () => {
  const onConfirm = jest.fn()
  const place = render(<Sample onConfirm={onConfirm} />)
  tap(place, '内容无误，继续')
  expect(onConfirm).not.toHaveBeenCalled()
  expect(title(place)).toBe('第二次确认：生成协议书')
})

it('R-OFF-2 says the second time that only a termination changes it, then generates', () => {
  const onConfirm = jest.fn()
  const place = render(<Sample onConfirm={onConfirm} />)
  tap(place, '内容无误，继续')
  expect(place.textContent).toContain('更改只能办理解约')
  tap(place, '确认生成')
  expect(onConfirm).toHaveBeenCalledTimes(1)
})

it('R-OFF-3 says that the school looks at the data first', () => {
  const place = render(<Sample twoStage />)
  tap(place, '内容无误，继续')
  expect(place.textContent).toContain('协议信息先送学校审核')
})

it('R-OFF-1 keeps the refusal beside the button', () => {
  const place = render(<Sample error={refused} />)
  tap(place, '内容无误，继续')
  expect(place.querySelector('[role=alert]')?.textContent).toContain('你已有生效的去向')
})

it('R-OFF-1 closes both when the second is given up', () => {
  const place = render(<Sample />)
  tap(place, '内容无误，继续')
  tap(place, '取消')
  expect(title(place)).toBeUndefined()
})
