import { act } from 'react'
import { aTicket } from '../../../../test/a-ticket'
import { render, tap } from '../../../../test/render'
import { BoothResumeCard } from './booth-resume-card'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>(async () => ({}))
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn(async () => undefined)

it('R-FAIR-6 nothing is given away unless the student says so', async () => {
  const place = render(<BoothResumeCard ticket={aTicket()} reload={reload} />)
  expect(place.textContent).toContain('单位只会看到隐去一部分的姓名')
  tap(place, '提供中文简历')
  await act(async () => { await new Promise((done) => setTimeout(done)) })
  expect(mockServer).toHaveBeenCalledWith('PUT /api/tickets/:id/booth-resume', { params: { id: 't' }, body: { choice: 'zh' } })
  expect(reload).toHaveBeenCalledTimes(1)
})
