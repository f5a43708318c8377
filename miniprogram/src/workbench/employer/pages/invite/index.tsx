import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { Loaded } from '@/ui/states/loaded'
import { EmployerDesk } from '../../parts/employer-desk'
import { FoundStudent } from '../../parts/found-student'
import { InviteForm } from '../../parts/invite-form'
import { StudentFinder, type Student } from '../../parts/student-finder'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

/** 发出签约邀请: find the student, set the terms, look, send. `again` names an earlier invitation to start from, `application` an applicant who was told 录用意向. */
export default function InvitePage() {
  const { again, application } = useRouter().params
  const waiting = useWaiting()
  const state = useLoad(async () => ({
    earlier: again ? await call('GET /api/signing/invitations/:id', { params: { id: again } }) : undefined,
    applied: application ? await call('GET /api/applications/:id', { params: { id: application } }) : undefined,
  }), [again, application])
  const [picked, pick] = useState<{ student: Student | undefined }>()
  return (
    <EmployerDesk title="发出签约邀请" waiting={waiting}>
      <Loaded state={state}>
        {({ earlier, applied }) => {
          const before = earlier?.inviteAgainHandle ? { ...earlier.student, handle: earlier.inviteAgainHandle } : undefined
          const applicant = applied?.signingHandle ? { ...applied.student, handle: applied.signingHandle } : undefined
          const student = picked ? picked.student : before ?? applicant
          return (
            <View className="invite">
              <View className="invite-student">
                <Card title="学生" note={student ? undefined : '学校、学号和姓名都一致才能找到'}>
                  {student ? <FoundStudent student={student} onOther={() => pick({ student: undefined })} /> : <StudentFinder onFound={(found) => pick({ student: found })} />}
                </Card>
              </View>
              <View className="invite-main"><InviteForm student={student} terms={earlier?.terms} onSent={() => void waiting.reload()} /></View>
              <View className="invite-after">
                <Card title="发出以后">
                  <View className="ui-mid invite-hint">学生在有效期内同意或拒绝；到期前 48 小时和 24 小时会提醒学生。</View>
                  <View className="ui-mid invite-hint">学生同意后生成就业协议书，由学校审核；审核前可以修改，学生要重新确认。</View>
                  <View className="ui-mid invite-hint">不接收档案或户口时，学生需要先填写它们的去处。</View>
                </Card>
              </View>
            </View>
          )
        }}
      </Loaded>
    </EmployerDesk>
  )
}
