import { View } from '@tarojs/components'
import type { CallRoad } from '@shared/calls/roads'
import { Notice } from '@/ui/notice'

interface StageNoticeProps { /** Where the other side is, as far as it said. */ road: CallRoad | undefined; here: CallRoad; slow: boolean; /** The platform has a relay. */ turn: boolean }

/** Why there is no picture yet, when it takes long or cannot come. */
export function StageNotice({ road, here, slow, turn }: StageNoticeProps) {
  if (road && road !== here) {
    return <View className="stage-problem"><Notice tone="bad">{here === 'browser' ? '对方在微信小程序里，小程序和浏览器之间不能视频。请双方都用浏览器打开，或都用小程序进入。' : '对方在浏览器里，小程序和浏览器之间不能视频。请用手机浏览器登录本平台，从【我的面试】加入。'}</Notice></View>
  }
  if (!slow) return null
  if (here === 'wechat') return <View className="stage-problem"><Notice>还没有看到对方。请确认对方已用微信小程序进入，或在洽谈面试大厅留言。</Notice></View>
  return (
    <View className="stage-problem">
      <Notice>
        {turn ? '连接比平时慢，仍在尝试。请检查网络，或换用手机流量；对方也需要停留在本页。' : '还没有连上，仍在尝试。平台没有配置中转服务器，部分校园网、公司网络之间无法直接视频：请换用手机流量或其他网络，或在洽谈面试大厅商量改用电话。'}
      </Notice>
    </View>
  )
}
