import { ApiError } from '@/api/api-error'
import { render, tap, type as typeInto } from '../../../test/render'
import { Button } from '../button'
import { Form } from './index'
import { useForm } from './use-form'

const fields = [
  { name: 'phone', label: '本人手机', kind: 'phone', required: true },
  { name: 'notes', label: '备注', kind: 'textarea', limit: 300 },
  { name: 'name', label: '姓名', kind: 'text', editable: false },
] as const
const refused = new ApiError('validation_failed', { message: '有内容填写不正确', next: '', status: 400, details: { fields: { phone: '号码已被使用' } } })

function Sample({ draft }: { draft?: string }) {
  const form = useForm(fields, { phone: '', notes: '', name: '张雨桐' }, { draft })
  return <><Form form={form} /><Button onTap={() => form.check()}>检查</Button><Button onTap={() => form.showErrors(refused)}>服务器</Button></>
}

it('says at the field what is missing, and counts what needs another look', () => {
  const place = render(<Sample />)
  tap(place, '检查')
  expect(place.textContent).toContain('有 1 项需要修改：本人手机')
  expect(place.textContent).toContain('请填写本人手机')
})

it('shows the live count of a long text', () => {
  const place = render(<Sample />)
  typeInto(place, '备注', '一二三')
  expect(place.textContent).toContain('3/300')
})

it("shows the server's message at its field until the field is changed", () => {
  const place = render(<Sample />)
  tap(place, '服务器')
  expect(place.textContent).toContain('号码已被使用')
  typeInto(place, '本人手机', '13900000000')
  expect(place.textContent).not.toContain('号码已被使用')
})

it('offers no control for a field that may not be changed', () => {
  const place = render(<Sample />)
  expect(place.textContent).toContain('张雨桐')
  expect(place.querySelector('[aria-label="姓名"]')).toBeNull()
})

it('keeps what was typed as a draft', () => {
  typeInto(render(<Sample draft="sample" />), '备注', '写到一半')
  const again = render(<Sample draft="sample" />)
  expect(again.querySelector('textarea')?.value).toBe('写到一半')
})
