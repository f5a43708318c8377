import { placeOf } from './place-of'

it('reads a push path, an in-app address and an H5 address alike', () => {
  const place = { url: '/modules/signing/pages/invitation/index?id=1', tab: false }
  for (const path of ['modules/signing/pages/invitation/index?id=1', '/modules/signing/pages/invitation/index?id=1', '/m/modules/signing/pages/invitation/index?id=1']) {
    expect(placeOf(path)).toEqual(place)
  }
})

it('knows a tab, which opens another way', () => {
  expect(placeOf('/m/pages/sign/index')).toEqual({ url: '/pages/sign/index', tab: true })
})

it.each(['https://evil.example/pages/home/index', '//evil.example/pages', '/m//evil.example', 'javascript:alert(1)', '/\\evil.example', '/pages/../../etc', '', undefined])('leads nowhere for %s', (path) => {
  expect(placeOf(path)).toBeUndefined()
})
