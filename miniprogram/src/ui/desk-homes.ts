import type { Role } from '@shared/kernel/roles'

/** The first page of each desk. */
export const deskHomes: Partial<Record<Role, string>> = {
  reviewer: '/workbench/school/pages/home/index',
  employer: '/workbench/employer/pages/home/index',
  admin: '/workbench/platform/pages/home/index',
  staff: '/modules/check-in/pages/gate/index',
}
