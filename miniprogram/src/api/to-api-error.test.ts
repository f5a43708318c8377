import { toApiError } from './to-api-error'

it('keeps what the server said', () => {
  const error = toApiError(409, { error: 'stale_version', message: '内容已更新', next: '请刷新', details: { version: 3 }, requestId: 'r1' })
  expect(error).toMatchObject({ id: 'stale_version', message: '内容已更新', next: '请刷新', details: { version: 3 }, requestId: 'r1', status: 409 })
})

it('takes a gateway page for an unreachable server', () => {
  expect(toApiError(502, '<html>').id).toBe('network_error')
})

it('takes an unknown body for an internal error', () => {
  expect(toApiError(500, undefined).id).toBe('internal_error')
})
