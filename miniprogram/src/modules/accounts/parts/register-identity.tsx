import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { useForm } from '@/ui/form/use-form'
import { Notice } from '@/ui/notice'
import { foundStudent } from './found-student'
import { identityFields } from './identity-fields'
import { lastSchool } from './last-school'
import { LinkRow } from './link-row'
import { RefusedNotice } from './refused-notice'
import type { RegistrationDraft } from './registration-draft'
import { SchoolField } from './school-field'

const [school, name, identityNo] = identityFields
const fields = [school, name, { name: 'studentNo', label: '学号', kind: 'text', required: true, limit: 24 }, identityNo] as const

export type IdentityValues = Record<(typeof fields)[number]['name'], string>
interface RegisterIdentityProps { /** What was typed before, on the way back from step 2. Never stored. */ start: IdentityValues | undefined; onDone: (draft: RegistrationDraft, typed: IdentityValues) => void }

/** Step 1: who someone is must equal the school's roster; one same refusal for any difference (R-ACC-1). */
export function RegisterIdentity({ start, onDone }: RegisterIdentityProps) {
  const [found] = useState(foundStudent.take)
  const form = useForm(fields, start ?? { schoolId: found?.schoolId ?? lastSchool.read(), name: found?.name ?? '', studentNo: found?.studentNo ?? '', identityNo: '' })
  useShownAgain(() => { const later = foundStudent.take(); if (later) form.setAll({ ...later }) })
  const check = useAction(async () => {
    const { name: who, studentNo } = form.values
    try {
      const answer = await call('POST /api/accounts/registrations', { body: form.values })
      lastSchool.keep(form.values.schoolId)
      onDone({ token: answer.registrationToken, expiresAt: answer.expiresAt, who: `${who.trim()} · ${studentNo.trim()}` }, form.values)
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  const login = () => void Taro.redirectTo({ url: '/modules/accounts/pages/login/index' })
  return (
    <>
      <Notice tone="info">
        <View className="ui-strong">注册前请准备</View>
        <View>① 学校、姓名、学号、证件号，要与学校登记的生源信息一致</View>
        <View>② 本人手机号和常用邮箱</View>
        <View>③ 本人微信，用来接收通知</View>
      </Notice>
      <Card title="第一步：核对身份">
        <RefusedNotice error={check.error} />
        <Form form={form} custom={{ schoolId: (field) => <SchoolField {...field} /> }} />
        <View className="ui-buttons"><Button busy={check.busy} onTap={() => { if (form.check()) void check.run() }}>下一步</Button></View>
        <LinkRow links={[
          { label: '查找学号', onTap: () => void Taro.navigateTo({ url: '/modules/accounts/pages/find-student-number/index' }) },
          { label: '已注册，去登录', onTap: login },
        ]} />
      </Card>
    </>
  )
}
