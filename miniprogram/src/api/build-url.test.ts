import { buildUrl } from './build-url'

it('fills the path, and leaves absent query values out', () => {
  expect(buildUrl('/api/x/:id/y', { id: 'a/b' }, { cursor: undefined, limit: 20, q: '张' })).toBe('/api/x/a%2Fb/y?limit=20&q=%E5%BC%A0')
})
