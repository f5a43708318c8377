import { useState } from 'react'
import type { FormValues } from '@shared/kernel/form-field'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import { GenerateSheets } from './generate-sheets'

const values: FormValues = { employerName: '哈尔滨示范软件有限公司', position: 'Java 开发工程师', salaryYuan: '9000', archiveTo: 'origin' }
const refused = new ApiError('destination_active', { message: '你已有生效的去向', next: '请先解约', status: 409 })

function Sample({ content = values, onConfirm = () => undefined, error, twoStage = false }: { content?: FormValues; onConfirm?: () => void; error?: ApiError; twoStage?: boolean }) {
  const [open, setOpen] = useState(true)
  return <GenerateSheets open={open} values={content} twoStage={twoStage} busy={false} error={error} onConfirm={onConfirm} onClose={() => setOpen(false)} />
}
const title = (place: HTMLElement) => place.querySelector('[role=dialog]')?.getAttribute('aria-label')

it('R-OFF-1 shows first what will be printed, and that it cannot be changed', () => {
  const place = render(<Sample />)
  expect(title(place)).toBe('第一次确认：内容无误')
  expect(place.textContent).toContain('9,000 元')
  expect(place.textContent).toContain('协议书的内容不能再改')
})

it('R-OFF-1 shows where the archive and the hukou go, as far as they were asked for', () => {
  const away = { ...values, archiveTo: 'recipient', archiveUnit: '绥化市教育局人事科', archiveRecipient: '孙丽', archivePhone: '13904550002', archiveAddress: '北林区中直路 2 号', hukouTo: 'recipient', hukouAddress: '南岗区学府路 74 号' }
  const place = render(<Sample content={away} />)
  for (const value of [away.archiveUnit, away.archiveRecipient, away.archivePhone, away.archiveAddress, away.hukouAddress]) expect(place.textContent).toContain(value)
})

it('R-OFF-1 asks about no recipient when the archive goes back', () => {
  expect(render(<Sample />).textContent).not.toContain('档案收件人')
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
