import { act, useState } from 'react'
import { checkForm } from '@shared/kernel/check-form'
import type { FormField, FormValues } from '@shared/kernel/form-field'
import { render, tap, type as typeInto } from '../../../test/render'
import { Button } from '../button'
import { TypedForm } from './index'
import { ProblemList } from './problem-list'
import { useTypedForm } from './use-typed-form'

const fields = {
  code: { label: '信用代码', kind: 'credit-code', limit: 18, required: true },
  pay: { label: '月薪', kind: 'money', limit: 11, required: true, hint: '税前' },
  to: { label: '去向', kind: 'choice', limit: 2, options: { a: '寄出', b: '转回' } },
  address: { label: '地址', kind: 'text', limit: 120, required: true, when: { field: 'to', is: ['a'] } },
  notes: { label: '约定', kind: 'textarea', limit: 300 },
} as const satisfies Record<string, FormField>

function Sample({ start = {} }: { start?: FormValues }) {
  const [values, setValues] = useState<FormValues>(start)
  const problems = [...checkForm(fields, values), ...(values.pay === '1' ? [{ field: 'pay', message: '月薪很低', level: 'warning' as const }] : [])]
  const form = useTypedForm({ values, problems, onChange: (name, value) => setValues((before) => ({ ...before, [name]: value })) })
  return <><TypedForm fields={fields} form={form} /><Button onTap={() => form.check(Object.keys(fields))}>下一步</Button><ProblemList fields={fields} problems={problems} onJump={form.jump} /></>
}
const errors = (place: HTMLElement) => Array.from(place.querySelectorAll('.ui-field-error')).map((one) => one.textContent)
const rest = () => act(() => { jest.advanceTimersByTime(2000) })

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

it('says nothing about fields nobody has reached', () => expect(errors(render(<Sample />))).toEqual([]))

it('shows what is missing at its field when the step is left', () => {
  const place = render(<Sample />)
  tap(place, '下一步')
  expect(errors(place)).toEqual(['请填写信用代码', '请填写月薪'])
})

it('waits with a complaint until the field is finished', () => {
  const place = render(<Sample />)
  typeInto(place, '信用代码', '9123')
  expect(errors(place)).toEqual([])
  rest()
  expect(errors(place)[0]).toContain('统一社会信用代码不正确')
})

it('asks for what depends on another answer only when it applies', () => {
  const place = render(<Sample />)
  expect(place.textContent).not.toContain('地址')
  tap(place, '寄出')
  expect(place.querySelector('[aria-label="地址"]')).not.toBeNull()
})

it('takes spaces and small letters out of a pasted code', () => {
  const place = render(<Sample />)
  typeInto(place, '信用代码', '9123 0100 ma1b 2c3d 4x')
  expect(place.querySelector('input')?.value).toBe('91230100MA1B2C3D4X')
})

it('shows a warning at its field, in its own colour', () => {
  const place = render(<Sample start={{ pay: '1' }} />)
  tap(place, '下一步')
  expect(place.querySelector('.ui-typed-warning')?.textContent).toBe('月薪很低')
})

it('counts a long text', () => {
  const place = render(<Sample />)
  typeInto(place, '约定', '一二三')
  expect(place.textContent).toContain('3/300')
})

it('keeps an address pasted in several lines on one', () => {
  const place = render(<Sample start={{ to: 'a' }} />)
  typeInto(place, '地址', '道里区\n石头道街 42 号')
  expect(place.querySelector('[aria-label="地址"]')).toMatchObject({ value: '道里区 石头道街 42 号' })
})

it('leads from a problem to its field', () => {
  const place = render(<Sample />)
  tap(place, '!月薪请填写月薪')
  expect(errors(place)).toEqual(['请填写月薪'])
})
