import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { CaptchaField } from '@/modules/accounts/parts/captcha-field'
import { enter } from '@/modules/accounts/parts/enter'
import { LinkRow } from '@/modules/accounts/parts/link-row'
import { checkNewPassword, newPasswordFields } from '@/modules/accounts/parts/new-password'
import { PasswordMeter } from '@/modules/accounts/parts/password-meter'
import { RefusedNotice } from '@/modules/accounts/parts/refused-notice'
import { useCaptcha } from '@/modules/accounts/parts/use-captcha'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Lines } from '@/ui/lines'
import { Page } from '@/ui/page'
import { deskPages } from '../../parts/desk-pages'
import { LicenceField } from '../../parts/licence-field'
import { unitCustom } from '../../parts/unit-custom'
import { aboutFields, identityFields } from '../../parts/unit-fields'
import { aboutBody, emptyAbout, emptyIdentity, identityBody } from '../../parts/unit-values'
import { useLicence } from '../../parts/use-licence'
import { wrongUnit } from '../../parts/wrong-unit'

const accountFields = [
  { name: 'username', label: '登录名', kind: 'text', required: true, limit: 30, placeholder: '4–30 位小写字母、数字', hint: '以后用它登录，建议用单位简称的拼音' }, ...newPasswordFields,
] as const satisfies readonly FieldSpec[]
/** The server refuses it too, but only after another captcha. */
const namesAccount = ({ username, password }: { username: string; password: string }): boolean => username.trim().length >= 3 && password.toUpperCase().includes(username.trim().toUpperCase())
const before = ['营业执照或法人证书的照片（或 PDF）', '18 位统一社会信用代码', '联系人和联系电话']
const after = ['平台审核单位资料和证照，一般 1–2 个工作日', '审核结果显示在工作台首页；不通过会写明原因，可以修改后重新提交', '通过后即可发布职位、搜索人才、发出签约邀请']

/** 单位入驻: a unit, its licence and its first account; what happens next stands beside it (R-ACC-8). */
export default function EmployerRegisterPage() {
  const unit = useFormWhere(identityFields, emptyIdentity, { wrong: wrongUnit, draft: 'employer-registration-unit' })
  const about = useFormWhere(aboutFields, emptyAbout, { wrong: wrongUnit, draft: 'employer-registration-about' })
  const account = useFormWhere(accountFields, { username: '', password: '', repeat: '' }, {
    wrong: (name, value, values) => (name === 'username' ? (/^[a-z0-9][a-z0-9_.-]{3,29}$/.test(value) ? undefined : '登录名为 4–30 位小写字母、数字') : checkNewPassword(values)[name] ?? (name === 'password' && namesAccount(values) ? '密码不能包含登录名' : undefined)),
  })
  const licence = useLicence()
  const captcha = useCaptcha()
  const register = useAction(async () => {
    const { username, password } = account.values
    try {
      const answer = await call('POST /api/employers/registrations', {
        body: { ...identityBody(unit.values), ...aboutBody(about.values), licence: licence.file?.token ?? '', username: username.trim(), password, captcha: captcha.body, client: session.client },
      })
      unit.clearDraft()
      about.clearDraft()
      await enter(answer, deskPages.home)
    } catch (error) {
      if (captcha.refused(error)) return
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'username_taken') { account.fail({ username: `${error.message}，${error.next}` }); return }
      if (error.id === 'credit_code_taken') { unit.fail({ creditCode: `${error.message}，${error.next}` }); return }
      if ([unit.showErrors(error), about.showErrors(error), account.showErrors(error)].includes(true)) return
      throw error
    }
  }, { quiet: true })
  const submit = () => { if ([unit.check(), about.check(), licence.check(), account.check(), captcha.check()].every(Boolean)) void register.run() }
  const aside = (
    <>
      <Card title="需要准备"><Lines lines={before} /></Card>
      <Card title="提交以后"><Lines lines={after} numbered /></Card>
    </>
  )
  return (
    <Page title="单位入驻" aside={aside}>
      <Card title="单位" note="与证照一致，审核通过后不能自行修改"><Form brief form={unit} custom={unitCustom} /><LicenceField licence={licence} /></Card>
      <Card title="行业与联系方式"><Form brief form={about} custom={unitCustom} /></Card>
      <Card title="登录账号" note="这是单位的管理账号，审核通过后可以再添加员工账号">
        <Form brief form={account} custom={{ password: (field) => <><Field {...field} /><PasswordMeter value={field.value} /></> }} />
        <CaptchaField captcha={captcha} onConfirm={submit} />
        <RefusedNotice error={register.error} />
        <View className="ui-buttons"><Button busy={register.busy} onTap={submit}>提交审核</Button></View>
        <LinkRow links={[{ label: '已有账号，去登录', onTap: () => void Taro.redirectTo({ url: '/modules/accounts/pages/login/index' }) }]} />
      </Card>
    </Page>
  )
}
