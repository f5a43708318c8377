import { Facts } from '@/workbench/parts/facts'

/** Who the student of a record is, beside the name in its head. */
export function StudentFacts({ student }: { student: { studentNo: string; school: string; college: string; major: string } }) {
  return <Facts facts={[{ label: '学号', value: student.studentNo }, { label: '学校', value: student.school }, { label: '院系', value: student.college }, { label: '专业', value: student.major }]} />
}
