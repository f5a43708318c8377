import { roadOf } from './road-of'

it.each([
  ['ready', '{"road":"wechat"}', 'wechat'], ['ready', '{"road":"browser"}', 'browser'], ['offer', '{}', 'browser'],
  ['ready', '{"road":"toString"}', undefined], ['ready', 'no json', undefined], ['candidate', '{"road":"wechat"}', undefined],
] as const)('R-INT-3 a signal %s %s says the other side is in %s', (kind, data, road) => {
  expect(roadOf({ kind, data })).toBe(road)
})
