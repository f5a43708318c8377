import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { copy } from '@/platform/copy'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { useForm } from '@/ui/form/use-form'
import { goBack } from '@/ui/go-back'
import { Page } from '@/ui/page'
import { CaptchaField } from '../../parts/captcha-field'
import { foundStudent } from '../../parts/found-student'
import { identityFields } from '../../parts/identity-fields'
import { lastSchool } from '../../parts/last-school'
import { RefusedNotice } from '../../parts/refused-notice'
import { SchoolField } from '../../parts/school-field'
import { useCaptcha } from '../../parts/use-captcha'
import './index.scss'

/** 查找学号 (R-ACC-2): school, name and identity number give the student number. */
export default function FindStudentNumberPage() {
  const form = useForm(identityFields, { schoolId: lastSchool.read(), name: '', identityNo: '' })
  const captcha = useCaptcha()
  const [studentNo, setStudentNo] = useState('')
  const find = useAction(async () => {
    setStudentNo('')
    try {
      setStudentNo((await call('POST /api/accounts/student-number', { body: { ...form.values, captcha: captcha.body } })).studentNo)
      captcha.renew()
    } catch (error) {
      if (captcha.refused(error) || (error instanceof ApiError && form.showErrors(error))) return
      throw error
    }
  }, { quiet: true })
  const submit = () => { if ([form.check(), captcha.check()].every(Boolean)) void find.run() }
  const use = () => {
    const { schoolId, name } = form.values
    foundStudent.leave({ schoolId, name, studentNo })
    if (Taro.getCurrentPages().length > 1) goBack()
    else void Taro.redirectTo({ url: '/modules/accounts/pages/register/index' })
  }
  return (
    <Page title="查找学号">
      {studentNo !== '' && (
        <Card className="found" title="找到了你的学号">
          <View className="found-number">{studentNo}</View>
          <View className="ui-buttons"><Button kind="plain" onTap={() => void copy(studentNo)}>复制</Button><Button onTap={use}>使用这个学号</Button></View>
        </Card>
      )}
      <Card title="用学校登记的信息查找" note="填写的信息要与生源信息一致；为保护你的信息，查找次数有限">
        <RefusedNotice error={find.error} />
        <Form form={form} also={captcha.error ? ['验证码'] : []} custom={{ schoolId: (field) => <SchoolField {...field} /> }} />
        <CaptchaField captcha={captcha} onConfirm={submit} />
        <View className="ui-buttons"><Button busy={find.busy} onTap={submit}>查找</Button></View>
      </Card>
    </Page>
  )
}
