import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useFormWhere } from '@/ui/form/use-form-where'
import { goBack } from '@/ui/go-back'
import { Page } from '@/ui/page'
import { toast } from '@/ui/toast'
import { checkNewPassword, newPasswordFields } from '../../parts/new-password'
import { PasswordMeter } from '../../parts/password-meter'
import { RefusedNotice } from '../../parts/refused-notice'

const [password, repeat] = newPasswordFields
const fields = [
  { name: 'oldPassword', label: '原密码', kind: 'password', required: true, limit: 64 },
  { ...password, label: '新密码' },
  { ...repeat, label: '再次输入新密码' },
] as const satisfies readonly FieldSpec[]

/** 修改密码 (R-ACC-6): all other devices are logged out. */
export default function PasswordPage() {
  const form = useFormWhere(fields, { oldPassword: '', password: '', repeat: '' }, {
    wrong: (name, _value, values) => (name === 'oldPassword' ? undefined : checkNewPassword(values)[name]),
  })
  const save = useAction(async () => {
    try {
      await call('PUT /api/accounts/password', { body: { oldPassword: form.values.oldPassword, newPassword: form.values.password } })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'password_wrong') { form.fail({ oldPassword: error.message }); return }
      if (error.id === 'password_weak') { form.fail({ password: `${error.message}，${error.next}` }); return }
      throw error
    }
    toast('密码已修改', 'success')
    goBack()
  }, { quiet: true })
  const submit = () => { if (form.check()) void save.run() }
  return (
    <Page title="修改密码" foot={<Button busy={save.busy} onTap={submit}>保存新密码</Button>}>
      <Card note="修改后，其他设备会退出登录，本机保持登录">
        <RefusedNotice error={save.error} />
        <Form form={form} custom={{ password: (field) => <><Field {...field} /><PasswordMeter value={field.value} /></> }} />
      </Card>
    </Page>
  )
}
