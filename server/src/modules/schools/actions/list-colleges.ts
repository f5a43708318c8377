import { Student } from '../student-model'

/** The colleges of a school's roster, in order. Read off the index alone. */
export async function listColleges(schoolId: string): Promise<string[]> {
  const colleges: unknown[] = await Student.distinct('fields.college', { schoolId })
  return colleges.filter((one): one is string => typeof one === 'string' && one !== '').sort((a, b) => a.localeCompare(b, 'zh-CN'))
}
