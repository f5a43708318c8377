import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goToLogin } from '@/api/go-to-login'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import './visitor-home.scss'

const offers = [
  ['核对生源信息', '手机上核对、修改并送审，审核结果及时通知'],
  ['找工作', '搜索全省职位，按你的意向推荐并说明原因；简历、收藏、投递和邀请都在一处'],
  ['签约', '线上签约在线签订三方协议；单位不在平台上的，录入协议书盖章后上传'],
  ['去向登记和推荐表', '升学、出国、创业、应征入伍等登记去向；推荐表填写、审核、打印'],
  ['办理进度', '每一步到哪里、轮到谁、什么时候截止，一看便知'],
] as const

/** What someone sees who is not logged in: what this is, and the two ways in. */
export function VisitorHome() {
  useUnreadBadge(false)
  return (
    <>
      <View className="welcome ui-wide">
        <View className="welcome-title">毕业生就业服务</View>
        <View className="welcome-note">生源核对、线上签约、去向登记，一处办理</View>
      </View>
      <Card>
        <Button onTap={() => void goToLogin()}>登录</Button>
        <View className="welcome-second"><Button kind="line" onTap={() => void Taro.navigateTo({ url: '/modules/accounts/pages/register/index' })}>注册</Button></View>
        <View className="ui-card-note">第一次使用请先注册：需要学校、姓名、学号和证件号，与学校登记的信息一致。用人单位和学校请直接登录，用人单位首次使用可以在登录页单位入驻。</View>
      </Card>
      <Card title="在这里可以办理">
        {offers.map(([title, note]) => (
          <View key={title} className="welcome-offer"><View className="ui-strong">{title}</View><View className="ui-mid">{note}</View></View>
        ))}
      </Card>
    </>
  )
}
