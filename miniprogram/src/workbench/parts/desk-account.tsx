import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { useMe } from '@/hooks/use-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import './desk-account.scss'

type Me = NonNullable<ReturnType<typeof useMe>['data']>
const open = (page: string) => void Taro.navigateTo({ url: `/modules/accounts/pages/${page}/index` })

/** Who is signed in at a desk (`rows`: label and value beyond the name), password, devices, log out. */
export function DeskAccount({ rows }: { rows: (me: Me) => readonly (readonly [string, string | undefined])[] }) {
  const me = useMe()
  const [leaving, setLeaving] = useState(false)
  const leave = useAction(async () => {
    await session.end()
    await Taro.reLaunch({ url: '/modules/accounts/pages/login/index' })
  })
  return (
    <>
      <View className="desk-account">
        <Loaded state={me} cards={1}>
          {(data) => <Card title="当前账号"><Row label="姓名">{data.name}</Row>{rows(data).map(([label, value]) => <Row key={label} label={label}>{value}</Row>)}</Card>}
        </Loaded>
        <Card title="账号安全">
          <ListItem title="修改密码" note="修改后，其他设备需要重新登录" onTap={() => open('password')} />
          <ListItem title="登录设备" note="查看在哪里登录过，退出不认识的设备" onTap={() => open('devices')} />
        </Card>
        <View className="desk-account-out"><Button kind="plain" onTap={() => setLeaving(true)}>退出登录</Button></View>
      </View>
      <ConfirmSheet open={leaving} title="退出登录" confirm="确认退出" busy={leave.busy} onConfirm={() => void leave.run()} onClose={() => setLeaving(false)}>
        <View>将从这台设备退出，再次使用需要输入账号和密码。</View>
      </ConfirmSheet>
    </>
  )
}
