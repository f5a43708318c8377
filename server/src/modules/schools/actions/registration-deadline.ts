import { type SchoolRow } from '../school-model'

/** The end of the school's registration day (Asia/Shanghai) in a year of graduation. */
export function registrationDeadline(school: Pick<SchoolRow, 'settings'>, year: number): Date {
  return new Date(`${year}-${school.settings.registrationDeadline}T23:59:59.999+08:00`)
}
