import { landing } from './landing'

it('brings a student back where they came from, encoded or not', () => {
  expect(landing('student', '/m/modules/signing/pages/invitation/index?id=1')).toBe('/modules/signing/pages/invitation/index?id=1')
  expect(landing('student', '%2Fmodules%2Fsigning%2Fpages%2Finvitation%2Findex%3Fid%3D1')).toBe('/modules/signing/pages/invitation/index?id=1')
})

it.each([undefined, '', 'https://evil.example', '//evil.example', '/workbench/school/pages/home/index', '/modules/accounts/pages/login/index', '%E0%A4%A'])('brings a student home for %s', (next) => {
  expect(landing('student', next)).toBe('/pages/home/index')
})

it('brings each desk to its own people only', () => {
  expect(landing('reviewer', undefined)).toBe('/workbench/school/pages/home/index')
  expect(landing('employer', '/m/workbench/employer/pages/invite/index')).toBe('/workbench/employer/pages/invite/index')
  expect(landing('employer', '/m/workbench/school/pages/home/index')).toBe('/workbench/employer/pages/home/index')
  expect(landing('reviewer', '/pages/home/index')).toBe('/workbench/school/pages/home/index')
})
