import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { CaptchaField } from './captcha-field'
import { enter } from './enter'
import { foundStudent } from './found-student'
import { lastSchool } from './last-school'
import { LinkRow } from './link-row'
import { RefusedNotice } from './refused-notice'
import { SchoolField } from './school-field'
import { useCaptcha } from './use-captcha'

const fields = [
  { name: 'schoolId', label: '学校', kind: 'picker', required: true },
  { name: 'studentNo', label: '学号', kind: 'text', required: true, limit: 24 },
  { name: 'password', label: '密码', kind: 'password', required: true, limit: 64 },
] as const satisfies readonly FieldSpec[]

/** 学生登录: school, number, password and captcha (R-ACC-5). */
export function StudentSignIn({ next }: { next: string | undefined }) {
  const [found] = useState(foundStudent.take)
  const form = useForm(fields, { schoolId: found?.schoolId ?? lastSchool.read(), studentNo: found?.studentNo ?? '', password: '' })
  const captcha = useCaptcha()
  useShownAgain(() => { const later = foundStudent.take(); if (later) form.setAll({ schoolId: later.schoolId, studentNo: later.studentNo }) })
  const signIn = useAction(async () => {
    try {
      const answer = await call('POST /api/accounts/sessions/student', { body: { ...form.values, captcha: captcha.body, client: session.client } })
      lastSchool.keep(form.values.schoolId)
      await enter(answer, next)
    } catch (error) {
      if (captcha.refused(error) || (error instanceof ApiError && form.showErrors(error))) return
      throw error
    }
  }, { quiet: true })
  const submit = () => { if ([form.check(), captcha.check()].every(Boolean)) void signIn.run() }
  return (
    <Card>
      <RefusedNotice error={signIn.error} />
      <Form form={form} also={captcha.error ? ['验证码'] : []} custom={{ schoolId: (field) => <SchoolField {...field} /> }} />
      <CaptchaField captcha={captcha} onConfirm={submit} />
      <View className="ui-buttons"><Button busy={signIn.busy} onTap={submit}>登录</Button></View>
      <LinkRow links={[
        { label: '去注册', onTap: () => void Taro.navigateTo({ url: '/modules/accounts/pages/register/index' }) },
        { label: '查找学号', onTap: () => void Taro.navigateTo({ url: '/modules/accounts/pages/find-student-number/index' }) },
      ]} />
    </Card>
  )
}
