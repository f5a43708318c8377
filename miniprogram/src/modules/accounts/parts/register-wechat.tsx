import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { isH5 } from '@/ui/is-h5'
import { Notice } from '@/ui/notice'
import { Loaded } from '@/ui/states/loaded'
import { BindByScan } from './bind-by-scan'
import { BoundCard } from './bound-card'
import { officialAccountName } from './official-account'

const home = () => void Taro.reLaunch({ url: '/pages/home/index' })

/** Step 3: WeChat. A browser shows the QR and turns green by itself; the mini-program is bound already and explains the official account. */
export function RegisterWechat({ onBound }: { /** WeChat is bound: the last step is done. */ onBound: () => void }) {
  const state = useLoad(() => call('GET /api/accounts/binding'), [])
  const [done, setDone] = useState(false)
  const held = state.data
  const bound = done || (held !== undefined && (held.officialAccount && held.followed || !isH5 && held.miniProgram))
  useEffect(() => { if (bound) onBound() }, [bound])
  return (
    <Loaded state={state}>
      {(binding) => {
        if (done || (binding.officialAccount && binding.followed)) {
          return <><BoundCard title="绑定成功" note="签约邀请、审核结果会由公众号通知你" /><Button onTap={home}>进入首页</Button></>
        }
        if (isH5) {
          return (
            <>
              <BindByScan title="第三步：绑定微信" onBound={() => setDone(true)} />
              <View className="ui-mid">现在不方便扫码？账号已经可以使用，之后在“我的 - 账号与绑定”里随时绑定。</View>
              <Button kind="plain" onTap={home}>以后再绑定</Button>
            </>
          )
        }
        return (
          <>
            {binding.miniProgram ? <BoundCard title="注册完成，小程序已绑定" note="以后打开小程序会自动登录" /> : <Notice>小程序暂未绑定，可以在“我的 - 账号与绑定”里绑定。</Notice>}
            <Notice tone="info">
              <View className="ui-strong">还差一步：关注公众号</View>
              <View>{`在微信里搜索并关注“${officialAccountName}”，公众号会自动与你的账号绑定，签约邀请和审核结果第一时间通知你。`}</View>
            </Notice>
            <Button onTap={home}>进入首页</Button>
          </>
        )
      }}
    </Loaded>
  )
}
