import { render } from '../../../../test/render'
import { CreditCodeField } from './credit-code-field'

const draw = (value: string) => render(<CreditCodeField spec={{ name: 'creditCode', label: '统一社会信用代码', kind: 'text' }} value={value} onChange={() => undefined} />).textContent

it('R-ACC-8 checks a credit code while it is typed', () => {
  expect(draw('91230109')).toContain('已输入 8 位，共 18 位')
  expect(draw('91230109MADEMQ001F')).toContain('代码校验通过')
  expect(draw('91230109MADEMQ0018')).toContain('代码校验不通过')
})

it('R-ACC-8 takes a code as it is copied from a licence', () => expect(draw('9123 0109 MADE MQ00 1f')).toContain('代码校验通过'))
