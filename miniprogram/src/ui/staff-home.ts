import type { Role } from '@shared/kernel/roles'

const homes: Partial<Record<Role, string>> = {
  reviewer: '/workbench/school/pages/home/index',
  employer: '/workbench/employer/pages/home/index',
}

/** Where someone who is not a student begins; undefined for roles without a desk yet. */
export const staffHome = (role: Role): string | undefined => homes[role]
