import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { Skeleton } from '@/ui/states/skeleton'
import { StaffSignIn } from '../../parts/staff-sign-in'
import { StudentSignIn } from '../../parts/student-sign-in'
import { useNewcomer } from '../../parts/use-newcomer'

const kinds = [{ value: 'student', label: '学生' }, { value: 'staff', label: '学校与单位' }]

/** 登录 for everybody; `next` is where they were going, `lost` what did not go through because the session had ended. */
export default function LoginPage() {
  const { next, lost } = useRouter().params
  const { waiting } = useNewcomer(next)
  const [kind, setKind] = useState('student')
  const help = (
    <Card title="登录遇到问题">
      <View className="ui-card-note">第一次使用：先用学校登记的姓名、学号和证件号注册。</View>
      <View className="ui-card-note">忘记学号：点“查找学号”，用姓名和证件号找回。</View>
      <View className="ui-card-note">忘记密码或信息不一致：请联系学校就业部门。</View>
    </Card>
  )
  if (waiting) return <Page title="登录"><Skeleton cards={1} /></Page>
  return (
    <Page title="登录" aside={kind === 'student' ? help : undefined}>
      {lost === 'signing' && <Notice>登录已过期，请重新登录；刚才的签约没有提交</Notice>}
      <Segments label="登录身份" value={kind} options={kinds} onPick={setKind} />
      {kind === 'student' ? <StudentSignIn next={next} /> : <StaffSignIn next={next} />}
    </Page>
  )
}
