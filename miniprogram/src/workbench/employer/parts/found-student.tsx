import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Row } from '@/ui/row'
import type { Student } from './student-finder'

/** The student an invitation goes to; to be looked at before anything is sent. */
export function FoundStudent({ student, onOther }: { student: Student; onOther: () => void }) {
  return (
    <>
      <Row label="姓名">{student.name}</Row>
      {student.studentNo && <Row label="学号">{student.studentNo}</Row>}
      <Row label="学校">{student.school}</Row>
      <Row label="院系">{student.college}</Row>
      <Row label="专业">{student.major}</Row>
      {student.degreeLevel && <Row label="学历层次">{student.degreeLevel}</Row>}
      {student.graduatesOn && <Row label="毕业时间">{student.graduatesOn}</Row>}
      <View className="ui-buttons"><Button kind="plain" small onTap={onOther}>换一名学生</Button></View>
    </>
  )
}
