import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render } from '../../../../test/render'
import JobPage from '../pages/show'

jest.mock('@/api/call', () => ({ call: () => Promise.reject(new ApiError('not_found', { message: '没有找到你要的内容', next: '', status: 404 })) }))

it('R-JOB-1 a job that is gone leads to others instead of trying again', async () => {
  const place = render(<JobPage />)
  await act(async () => { await new Promise((done) => setTimeout(done)) })
  expect([place.textContent?.includes('看看其他职位'), place.textContent?.includes('重试')]).toEqual([true, false])
})
