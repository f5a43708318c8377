import { render, tap } from '../../../test/render'
import { Button } from './index'

it('shows why it cannot be pressed, and does nothing when pressed', () => {
  const onTap = jest.fn()
  const place = render(<Button why="你已有一份有效的去向" onTap={onTap}>同意签约</Button>)
  tap(place, '同意签约')
  expect(place.textContent).toContain('你已有一份有效的去向')
  expect(onTap).not.toHaveBeenCalled()
})

it('does nothing while busy', () => {
  const onTap = jest.fn()
  tap(render(<Button busy onTap={onTap}>提交</Button>), '提交')
  expect(onTap).not.toHaveBeenCalled()
})

it('does its work when pressed', () => {
  const onTap = jest.fn()
  tap(render(<Button onTap={onTap}>提交</Button>), '提交')
  expect(onTap).toHaveBeenCalledTimes(1)
})
