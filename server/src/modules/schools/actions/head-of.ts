import { type SchoolRow } from '../school-model'
import { type StudentRow } from '../student-model'

/** The student as lists, the reviewer and the public page name them: copied to a record with each step that fixes what it says. */
export const headOf = (student: Pick<StudentRow, '_id' | 'schoolId' | 'fields'>, school: Pick<SchoolRow, 'name'>) => ({
  schoolId: student.schoolId, studentId: student._id, schoolName: school.name,
  studentName: student.fields.name ?? '', studentNo: student.fields.studentNo ?? '', college: student.fields.college ?? '', major: student.fields.major ?? '',
})
