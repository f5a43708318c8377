import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMe } from '@/hooks/use-me'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { deskPages } from '../../parts/desk-pages'
import { FunnelCard } from '../../parts/funnel-card'
import { greeting } from '../../parts/greeting'
import { SchoolDesk } from '../../parts/school-desk'
import { useWaiting, type Waiting } from '../../parts/use-waiting'
import { WaitingCards } from '../../parts/waiting-cards'
import './index.scss'

const open = (url: string) => void Taro.redirectTo({ url })
const isEmpty = ({ counts }: Waiting): boolean => Object.values(counts).every((count) => count === 0)

/** 学校工作台: what waits, and how far the school is. */
export default function SchoolHomePage() {
  const me = useMe()
  const waiting = useWaiting()
  return (
    <SchoolDesk title="工作台首页" waiting={waiting}>
      <View className="home-hello">{me.data ? `${me.data.name}，${greeting()}` : ' '}</View>
      <View className="ui-mid home-school">{me.data?.school?.name ?? ' '}</View>
      <Loaded state={waiting}>
        {(data) => isEmpty(data)
          ? <Card><Empty title="还没有毕业生名单" note="导入名单后，学生才能注册并核对生源信息" action={{ label: '导入名单', onTap: () => open(deskPages.rosterImport) }} /></Card>
          : (
            <>
              <WaitingCards waiting={data} />
              <View className="home-cards">
                <FunnelCard counts={data.counts} />
                <Card title="常用">
                  <ListItem title="名单导入" note="下载模板，上传名单，核对差异后导入" onTap={() => open(deskPages.rosterImport)} />
                  <ListItem title="账号" note="修改密码、登录设备、退出登录" onTap={() => open(deskPages.account)} />
                </Card>
              </View>
            </>
          )}
      </Loaded>
    </SchoolDesk>
  )
}
