import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { loadGuest } from '@/hooks/load-guest'
import { audioContext } from '@/platform/audio-context'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { gatePage } from '../../parts/gate-page'
import { keptStation } from '../../parts/kept-station'

const fields = [
  { name: 'code', label: '检票码', kind: 'text', required: true, limit: 20, placeholder: `主办方给的 ${limits.staffCodeLength} 位检票码`, hint: '不分大小写' },
  { name: 'name', label: '你的姓名', kind: 'text', required: true, limit: limits.staffNameMax, hint: '写在每次检票的记录里' },
] as const satisfies readonly FieldSpec[]

/** Fair staff come in by the organiser's code and their own name; whoever is staff already goes straight to the gate. */
export default function JoinPage() {
  const { code } = useRouter().params
  const form = useForm(fields, { code: code ?? '', name: '' })
  useEffect(() => {
    void loadGuest().then(({ me }) => { if (me?.role === 'staff') void Taro.reLaunch({ url: gatePage }) }, () => undefined)
  }, [])
  const join = useAction(async () => {
    try {
      const answer = await call('POST /api/check-in/join', { body: { code: form.values.code.trim(), name: form.values.name.trim(), client: session.client } })
      session.begin(answer)
      await keptStation.keep(answer.station)
      await Taro.reLaunch({ url: gatePage })
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  const submit = () => {
    // Inside a tap: later a browser would not let the gate make a sound.
    audioContext()
    if (form.check()) void join.run()
  }
  return (
    <Page title="加入检票" foot={<Button busy={join.busy} onTap={submit}>开始检票</Button>}>
      <Card title="我是检票员" note="用活动主办方给的检票码加入，不需要账号；检票码有时限，只对一场活动有效">
        <Refused error={join.error} />
        <Form form={form} brief />
      </Card>
      <Card title="检票前">
        <View className="ui-card-note">允许使用摄像头，把手机音量调大。</View>
        <View className="ui-card-note">进入后会自动下载离线名单，会场断网也能核验；名单是加密的，手机丢失也看不到任何人。</View>
        <View className="ui-card-note">这台设备原来登录的账号会退出，检票结束后可重新登录。</View>
      </Card>
    </Page>
  )
}
