import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { becomeVisitor } from '@/api/become-visitor'
import { call } from '@/api/call'
import { visitor } from '@/api/visitor'
import { useAction } from '@/hooks/use-action'
import { currentAddress } from '@/platform/current-address'
import { openUrl } from '@/platform/open-url'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { isH5 } from '@/ui/is-h5'
import { enter } from './enter'
import { lastSchool } from './last-school'
import { LinkRow } from './link-row'
import { RefusedNotice } from './refused-notice'
import { SchoolField } from './school-field'

const fields = [
  { name: 'schoolId', label: '学校', kind: 'picker', required: true },
  { name: 'studentNo', label: '学号', kind: 'text', required: true, limit: 24 },
  { name: 'password', label: '密码', kind: 'password', required: true, limit: 64 },
] as const satisfies readonly FieldSpec[]

/** What OAuth said is kept for half an hour; afterwards WeChat has to say again who this is. */
const askWechat = () => void openUrl(`/wechat/oauth/start?next=${encodeURIComponent(currentAddress())}`)

/** 手动绑定 (R-ACC-4): a WeChat user without an account binds one by school, number and password. `onFound`: it was bound already. */
export function HandBinding({ next, onFound }: { next: string | undefined; onFound: () => void }) {
  const form = useForm(fields, { schoolId: lastSchool.read(), studentNo: '', password: '' })
  const bind = useAction(async () => {
    if (!isH5 && await becomeVisitor()) { onFound(); return }
    try {
      const answer = await call('POST /api/accounts/binding/manual', { body: { ...form.values, visitorToken: isH5 ? undefined : visitor.token } })
      visitor.token = undefined
      lastSchool.keep(form.values.schoolId)
      await enter(answer, next ?? '/modules/accounts/pages/binding/index')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      // The token was used up or is too old: the next try asks WeChat again.
      if (error.id === 'wechat_visitor_missing') visitor.token = undefined
      if (!form.showErrors(error)) throw error
    }
  }, { quiet: true })
  return (
    <Card title="绑定当前微信" note="这个微信还没有绑定学生。绑定后打开即自动登录，签约邀请和审核结果由公众号通知你。">
      <RefusedNotice error={bind.error} />
      {isH5 && bind.error?.id === 'wechat_visitor_missing' && <View className="ui-buttons"><Button kind="line" onTap={askWechat}>重新获取微信身份</Button></View>}
      <Form form={form} custom={{ schoolId: (field) => <SchoolField {...field} /> }} />
      <View className="ui-buttons"><Button busy={bind.busy} onTap={() => { if (form.check()) void bind.run() }}>绑定并登录</Button></View>
      <LinkRow links={[
        { label: '还没有注册？去注册', onTap: () => void Taro.navigateTo({ url: '/modules/accounts/pages/register/index' }) },
        { label: '只登录不绑定', onTap: () => void Taro.navigateTo({ url: `/modules/accounts/pages/login/index${next ? `?next=${encodeURIComponent(next)}` : ''}` }) },
      ]} />
    </Card>
  )
}
