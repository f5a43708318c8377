import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { roleLabels } from '@shared/kernel/roles'
import { call } from '@/api/call'
import { goToLogin } from '@/api/go-to-login'
import { useGuestMe } from '@/hooks/use-guest-me'
import { useLoad } from '@/hooks/use-load'
import type { Me } from '@/hooks/use-me'
import { inWechatView } from '@/platform/in-wechat-view'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { BindingStatus } from '../../parts/binding-status'
import { HandBinding } from '../../parts/hand-binding'

/** 我是学生: the binding of a student, or a WeChat visitor's way to one. `next`: where they were going. */
export default function BindingPage() {
  const { next } = useRouter().params
  const guest = useGuestMe()
  return (
    <Page title="我是学生">
      <Loaded state={guest}>
        {({ me }) => {
          if (me?.role === 'student') return <Bound me={me} onLeft={() => void guest.reload()} />
          if (me) return <Empty title={`你以${roleLabels[me.role]}身份登录`} note="绑定微信是学生账号的功能" />
          if (inWechatView()) return <HandBinding next={next} onFound={() => void guest.reload()} />
          return (
            <Empty title="登录后查看绑定状态" note="在电脑上先用学号登录，再用微信扫码绑定；在微信里，从公众号菜单【用户中心】-【我是学生】进入可直接绑定"
              action={{ label: '登录', onTap: () => void goToLogin() }} />
          )
        }}
      </Loaded>
    </Page>
  )
}

function Bound({ me, onLeft }: { me: Me; onLeft: () => void }) {
  const [turn, setTurn] = useState(0)
  const state = useLoad(() => call('GET /api/accounts/binding'), [turn])
  // Unbinding from inside WeChat ends this very session: ask again who is here.
  return <Loaded state={state}>{(binding) => <BindingStatus me={me} binding={binding} onChanged={() => { setTurn(turn + 1); if (inWechatView()) onLeft() }} />}</Loaded>
}
