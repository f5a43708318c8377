import { staffHome } from './staff-home'

it('brings staff to their desk in a browser', () => {
  expect(staffHome('reviewer', true)).toBe('/workbench/school/pages/home/index')
  expect(staffHome('admin', true)).toBe('/workbench/platform/pages/home/index')
  expect(staffHome('student', true)).toBeUndefined()
})

it('says where the desk is in the mini-program, whose only desk is the employer’s', () => {
  expect(staffHome('reviewer', false)).toBe('/modules/accounts/pages/on-computer/index')
  expect(staffHome('admin', false)).toBe('/modules/accounts/pages/on-computer/index')
  expect(staffHome('employer', false)).toBe('/workbench/employer/pages/home/index')
})
