import { act } from 'react'
import { networkError } from '@/api/network-error'
import { render } from '../../../../test/render'
import { useAgreement } from './use-agreement'

const mockServer = jest.fn<Promise<object>, []>()
const mockOnline = new Set<() => void>()
jest.mock('@/api/call', () => ({ call: () => mockServer() }))
jest.mock('@/platform/use-online', () => ({ useOnline: (back: () => void) => { mockOnline.clear(); mockOnline.add(back) } }))
beforeEach(() => mockServer.mockReset())

const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })
function Shown() {
  const { data, error } = useAgreement()
  return <>{`${data?.revision ?? 'nothing'} ${error?.id ?? 'fine'}`}</>
}
async function open() {
  const place = render(<Shown />)
  await settle()
  return place
}

it('R-OFF-1 says that the server is away while nothing was read, and reads by itself when the network is back', async () => {
  mockServer.mockRejectedValueOnce(networkError()).mockResolvedValueOnce({ revision: 3 })
  const place = await open()
  expect(place.textContent).toBe('nothing network_error')
  act(() => mockOnline.forEach((back) => back()))
  await settle()
  expect(place.textContent).toBe('3 fine')
})

it('R-OFF-1 begins the next step without network from what was read last', async () => {
  mockServer.mockResolvedValueOnce({ revision: 4 }).mockRejectedValueOnce(networkError())
  await open()
  expect((await open()).textContent).toBe('4 network_error')
})
