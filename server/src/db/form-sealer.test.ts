import { type FormField } from '@shared/kernel/form-field'
import { testEnv } from '../../test/test-env'
import { useSettings } from '../settings'
import { formSealer } from './form-sealer'

beforeAll(() => useSettings(testEnv()))

const fields = { phone: { label: '电话', kind: 'phone', limit: 13, sealed: true }, position: { label: '岗位', kind: 'text', limit: 40 } } satisfies Record<string, FormField>
const { seal, open } = formSealer('forms', [fields])

it('seals what its table marks, and opens it again', () => {
  const stored = seal({ phone: '13904550002', position: '教师', months: 3 })
  expect(stored).toEqual({ phone: expect.stringMatching(/^1\./), position: '教师', months: 3 })
  expect(open(stored)).toEqual({ phone: '13904550002', position: '教师', months: 3 })
})

it('reads what was stored in clear before', () => expect(open({ phone: '13904550002' })).toEqual({ phone: '13904550002' }))

it('does not open a value moved to another form', () => expect(() => formSealer('others', [fields]).open(seal({ phone: '13904550002' }))).toThrow())
