import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { StaffSignIn } from '../../parts/staff-sign-in'
import { StudentSignIn } from '../../parts/student-sign-in'

const kinds = [{ value: 'student', label: '学生' }, { value: 'staff', label: '学校与单位' }]

/** 登录 for everybody; `next` is where they were going. */
export default function LoginPage() {
  const { next } = useRouter().params
  const [kind, setKind] = useState('student')
  const help = (
    <Card title="登录遇到问题">
      <View className="ui-card-note">第一次使用：先用学校登记的姓名、学号和证件号注册。</View>
      <View className="ui-card-note">忘记学号：点“查找学号”，用姓名和证件号找回。</View>
      <View className="ui-card-note">忘记密码或信息不一致：请联系学校就业部门。</View>
    </Card>
  )
  return (
    <Page title="登录" aside={kind === 'student' ? help : undefined}>
      <Segments label="登录身份" value={kind} options={kinds} onPick={setKind} />
      {kind === 'student' ? <StudentSignIn next={next} /> : <StaffSignIn next={next} />}
    </Page>
  )
}
