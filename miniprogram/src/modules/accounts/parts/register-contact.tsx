import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Countdown } from '@/ui/countdown'
import { Field } from '@/ui/field'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useFormWhere } from '@/ui/form/use-form-where'
import { isH5 } from '@/ui/is-h5'
import { Notice } from '@/ui/notice'
import { checkNewPassword, newPasswordFields } from './new-password'
import { PasswordMeter } from './password-meter'
import { RefusedNotice } from './refused-notice'
import type { RegistrationDraft } from './registration-draft'

const contactFields = [
  { name: 'phone', label: '本人手机', kind: 'phone', required: true, limit: 11, placeholder: '11 位手机号' },
  { name: 'email', label: '电子邮箱', kind: 'email', required: true, limit: limits.emailMax },
] as const satisfies readonly FieldSpec[]

interface RegisterContactProps { draft: RegistrationDraft; onDone: () => void; onRestart: () => void }

/** Step 2: how to reach the student, and a password; makes the account and signs in. In the mini-program WeChat's user is bound with it. */
export function RegisterContact({ draft, onDone, onRestart }: RegisterContactProps) {
  const contact = useFormWhere(contactFields, { phone: '', email: '' }, {
    draft: 'registration-contact', wrong: (name, value) => (name === 'phone' && !/^1[3-9]\d{9}$/.test(value) ? '请填写 11 位手机号' : undefined),
  })
  const secret = useFormWhere(newPasswordFields, { password: '', repeat: '' }, { wrong: (name, _value, values) => checkNewPassword(values)[name] })
  const [expired, setExpired] = useState(false)
  const make = useAction(async () => {
    try {
      const miniCode = isH5 ? undefined : (await Taro.login()).code
      session.begin(await call('POST /api/accounts/registrations/complete', {
        body: { registrationToken: draft.token, ...contact.values, password: secret.values.password, client: session.client, miniCode },
      }))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'password_weak' && !secret.showErrors(error)) { secret.fail({ password: `${error.message}，${error.next}` }); return }
      if (error.id === 'registration_expired') setExpired(true)
      const atFields = [contact.showErrors(error), secret.showErrors(error)]
      if (atFields.includes(true)) return
      throw error
    }
    contact.clearDraft()
    onDone()
  }, { quiet: true })
  const submit = () => {
    if ([contact.check(), secret.check()].every(Boolean)) void make.run()
  }
  if (expired) return <Card><Notice tone="bad">注册已超时，为保护你的信息需要重新核对身份。</Notice><View className="ui-buttons"><Button onTap={onRestart}>从第一步重新开始</Button></View></Card>
  return (
    <Card title="第二步：联系方式和密码" note={draft.who}>
      <View className="register-left"><View className="ui-note">请在以下时间内完成</View><Countdown plain until={draft.expiresAt} onEnd={() => setExpired(true)} /></View>
      <RefusedNotice error={make.error} />
      <Form brief form={contact} />
      <Form brief form={secret} custom={{ password: (field) => <><Field {...field} /><PasswordMeter value={field.value} /></> }} />
      <View className="ui-buttons"><Button kind="plain" onTap={onRestart}>上一步</Button><Button busy={make.busy} onTap={submit}>完成注册</Button></View>
    </Card>
  )
}
