import { staffHome } from './staff-home'

it('brings staff to their desk in a browser', () => {
  expect(staffHome('reviewer', true)).toBe('/workbench/school/pages/home/index')
  expect(staffHome('admin', true)).toBe('/workbench/platform/pages/home/index')
  expect(staffHome('student', true)).toBeUndefined()
})

it('says where the desk is in the mini-program, whose desks are the employer’s and the gate’s', () => {
  expect(staffHome('reviewer', false)).toBe('/modules/accounts/pages/on-computer/index')
  expect(staffHome('admin', false)).toBe('/modules/accounts/pages/on-computer/index')
  expect(staffHome('employer', false)).toBe('/workbench/employer/pages/home/index')
})

it('R-FAIR-4 brings the staff of a fair to their gate on any device', () => {
  expect([true, false].map((h5) => staffHome('staff', h5))).toEqual(['/modules/check-in/pages/gate/index', '/modules/check-in/pages/gate/index'])
})
