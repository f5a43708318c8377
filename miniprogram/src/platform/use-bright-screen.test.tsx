import { act, useState } from 'react'
import { render, tap } from '../../test/render'
import { useBrightScreen } from './use-bright-screen'

const release = jest.fn(async () => undefined)
const request = jest.fn<Promise<{ release: typeof release }>, [string]>()
const give = (lock: unknown) => Object.defineProperty(navigator, 'wakeLock', { value: lock, configurable: true })
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
beforeEach(() => { release.mockClear(); request.mockReset(); request.mockResolvedValue({ release }); give({ request }) })
afterEach(() => { Reflect.deleteProperty(navigator, 'wakeLock') })
function Ticket() {
  const [on, setOn] = useState(true)
  useBrightScreen(on)
  return <button onClick={() => setOn(false)}>收起</button>
}

it('R-FAIR-3 keeps the screen awake while the code is shown, and lets it sleep afterwards', async () => {
  const place = render(<Ticket />)
  await settle()
  expect([request.mock.calls, release.mock.calls.length]).toEqual([[['screen']], 0])
  tap(place, '收起')
  expect([request.mock.calls.length, release.mock.calls.length]).toEqual([1, 1])
})

it('R-FAIR-3 takes hold again when its tab comes back', async () => {
  render(<Ticket />)
  await settle()
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
})

it('R-FAIR-3 a browser that refuses shows the code all the same', async () => {
  request.mockRejectedValue(new Error('NotAllowedError'))
  render(<Ticket />)
  await settle()
  expect(release).not.toHaveBeenCalled()
})
