import { act } from 'react'
import { render } from '../../../../test/render'
import { useWhyNotBegin } from './use-why-not-begin'

const mockServer = jest.fn<Promise<object>, []>()
jest.mock('@/api/call', () => ({ call: () => mockServer() }))

function Shown() { return <>{useWhyNotBegin() ?? 'free'}</> }
async function said(destination: object | undefined) {
  mockServer.mockResolvedValueOnce({ destination })
  const place = render(<Shown />)
  await act(async () => { await new Promise((done) => setTimeout(done, 0)) })
  return place.textContent
}

it('R-DST-2 says before the tap that the place is taken', async () => {
  expect(await said({ active: true, kindLabel: '线上签约' })).toMatch(/^已有去向（线上签约）.*请先办理解约$/)
})

it('R-DST-2 lets an agreement begin while the place is free', async () => {
  expect([await said(undefined), await said({ active: false, kindLabel: '线上签约' })]).toEqual(['free', 'free'])
})
