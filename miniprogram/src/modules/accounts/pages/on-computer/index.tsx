import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { roleLabels } from '@shared/kernel/roles'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { useMe } from '@/hooks/use-me'
import { copy } from '@/platform/copy'
import { pageLink } from '@/platform/page-link'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { deskHomes } from '@/ui/desk-homes'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Loaded } from '@/ui/states/loaded'
import './index.scss'

/** The mini-program has no desk that needs a computer's width: says where it is, for whoever has signed in here. */
export default function OnComputerPage() {
  const me = useMe()
  const leave = useAction(async () => {
    await session.end()
    await Taro.reLaunch({ url: '/pages/home/index' })
  })
  return (
    <Page title="请在电脑浏览器打开">
      <Loaded state={me} cards={1}>
        {({ role, name }) => {
          const address = pageLink(deskHomes[role] ?? '/modules/accounts/pages/login/index')
          return (
            <Card title="工作台需要电脑的宽屏" note="审核、名单、导出等工作要并排查看资料，手机上看不全。请在电脑的浏览器里打开下面的网址，用同一个账号登录。">
              <View className="computer-address"><Text userSelect>{address}</Text></View>
              <Row label="当前账号">{`${name}（${roleLabels[role]}）`}</Row>
              <View className="ui-buttons"><Button kind="plain" busy={leave.busy} onTap={() => void leave.run()}>退出登录</Button><Button onTap={() => void copy(address)}>复制网址</Button></View>
            </Card>
          )
        }}
      </Loaded>
    </Page>
  )
}
