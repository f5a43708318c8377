import { type SchoolRow } from '../schools/actions/get-school'
import { type StudentRow } from '../schools/actions/get-student'

/** The student as lists and the reviewer name them. */
export const headOf = (student: StudentRow, school: SchoolRow) => ({
  schoolId: student.schoolId, studentId: student._id, schoolName: school.name,
  studentName: student.fields.name ?? '', studentNo: student.fields.studentNo ?? '', college: student.fields.college ?? '', major: student.fields.major ?? '',
})
