import { Facts } from '@/workbench/school/parts/facts'

interface Student { name: string; studentNo: string; school: string; college: string; major: string; degreeLevel?: string; graduatesOn?: string }

/** Who the student is, as far as an employer may know. */
export function StudentFacts({ student }: { student: Student }) {
  return (
    <Facts facts={[
      { label: '姓名', value: student.name, wide: student.name.length > 8 }, { label: '学号', value: student.studentNo }, { label: '学校', value: student.school, wide: true },
      { label: '院系', value: student.college }, { label: '专业', value: student.major },
      ...(student.degreeLevel ? [{ label: '学历层次', value: student.degreeLevel }] : []), ...(student.graduatesOn ? [{ label: '毕业时间', value: student.graduatesOn }] : []),
    ]} />
  )
}
