import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { openUrl } from '@/platform/open-url'
import { pageLink } from '@/platform/page-link'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { isH5 } from '@/ui/is-h5'
import { openPage } from '@/ui/open-page'
import { CaptchaField } from './captcha-field'
import { enter } from './enter'
import { LinkRow } from './link-row'
import { RefusedNotice } from './refused-notice'
import { useCaptcha } from './use-captcha'

const fields = [
  { name: 'username', label: '账号', kind: 'text', required: true, limit: 60 },
  { name: 'password', label: '密码', kind: 'password', required: true, limit: 64 },
] as const satisfies readonly FieldSpec[]

const registration = '/workbench/employer/pages/register/index'
/** The mini-program leaves this page to the browser: a licence is a file. */
const openRegistration = () => void (isH5 ? Taro.navigateTo({ url: registration }) : openUrl(pageLink(registration)))

/** 学校与单位登录: reviewers, employers and admins. */
export function StaffSignIn({ next }: { next: string | undefined }) {
  const form = useForm(fields, { username: '', password: '' })
  const captcha = useCaptcha()
  const signIn = useAction(async () => {
    try {
      await enter(await call('POST /api/accounts/sessions/staff', { body: { ...form.values, captcha: captcha.body, client: session.client } }), next)
    } catch (error) {
      if (captcha.refused(error) || (error instanceof ApiError && form.showErrors(error))) return
      throw error
    }
  }, { quiet: true })
  const submit = () => { if ([form.check(), captcha.check()].every(Boolean)) void signIn.run() }
  return (
    <Card note="学校就业部门、用人单位和平台管理员在这里登录，学校账号由平台开通，用人单位先入驻">
      <RefusedNotice error={signIn.error} />
      <Form form={form} also={captcha.error ? ['验证码'] : []} />
      <CaptchaField captcha={captcha} onConfirm={submit} />
      <View className="ui-buttons"><Button busy={signIn.busy} onTap={submit}>登录</Button></View>
      <LinkRow links={[{ label: '用人单位首次使用？单位入驻', onTap: openRegistration }, { label: '检票员？用检票码加入', onTap: () => openPage('/modules/check-in/pages/join/index') }]} />
    </Card>
  )
}
