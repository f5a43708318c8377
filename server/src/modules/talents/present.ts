import { jobCategories } from '@shared/jobs/job-categories'
import { makeTalentHandle } from './actions/make-talent-handle'
import { type TalentRow } from './model'

const categories: Readonly<Record<string, string>> = jobCategories

/** One findable student as an employer sees them in a list: no name, no number, no way past the platform. */
export function presentTalent(row: TalentRow, employerId: string) {
  return {
    handle: makeTalentHandle(employerId, row.studentId.toString()), name: row.maskedName, school: row.schoolName, college: row.college, major: row.major, degree: row.degree, graduatesOn: row.graduatesOn,
    position: row.position, category: row.category ? categories[row.category] : undefined, cities: row.cities, skills: row.skills, completeness: row.completeness, updatedAt: row.updatedAt.toISOString(),
  }
}
