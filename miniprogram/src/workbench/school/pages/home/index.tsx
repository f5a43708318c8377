import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useMe } from '@/hooks/use-me'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { EventsCard } from '@/workbench/fairs/events-card'
import { deskPages } from '../../parts/desk-pages'
import { FunnelCard } from '../../parts/funnel-card'
import { greeting } from '../../parts/greeting'
import { SchoolDesk } from '../../parts/school-desk'
import { useWaiting } from '../../parts/use-waiting'
import { WaitingCards } from '../../parts/waiting-cards'
import './index.scss'

const open = (url: string) => void Taro.redirectTo({ url })
const isEmpty = (counts: Record<string, number>): boolean => Object.values(counts).every((count) => count === 0)

/** 学校工作台: what waits, and how far the school is. */
export default function SchoolHomePage() {
  const me = useMe()
  const waiting = useWaiting()
  const roster = useLoad(() => call('GET /api/source-info/summary'), [])
  useShownAgain(() => void roster.reload())
  return (
    <SchoolDesk title="工作台首页" waiting={waiting}>
      <View className="home-hello">{me.data ? `${me.data.name}，${greeting()}` : ' '}</View>
      <View className="ui-mid home-school">{me.data?.school?.name ?? ' '}</View>
      <Loaded state={roster}>
        {({ counts }) => isEmpty(counts)
          ? <Card><Empty title="还没有毕业生名单" note="导入名单后，学生才能注册并核对生源信息" action={{ label: '导入名单', onTap: () => open(deskPages.rosterImport) }} /></Card>
          : (
            <>
              <Loaded state={waiting}>{(data) => <WaitingCards waiting={data} />}</Loaded>
              <View className="home-cards">
                <View className="home-column"><FunnelCard counts={counts} /><EventsCard pages={deskPages} /></View>
                <Card title="常用">
                  <ListItem title="名单导入" note="下载模板，上传名单，核对差异后导入" onTap={() => open(deskPages.rosterImport)} />
                  <ListItem title="去向导出" note="按院系、去向和状态导出去向登记名单" onTap={() => open(deskPages.export)} />
                  <ListItem title="学校设置" note="应约有效期、两步审核、登记截止日、联系方式" onTap={() => open(deskPages.settings)} />
                  <ListItem title="聊天举报" note="查看洽谈面试大厅里的举报，停用有问题的对话" onTap={() => open(deskPages.chatReports)} />
                  <ListItem title="已办记录" note="按类别和状态查看审核过的材料，退回已通过的推荐表" onTap={() => open(deskPages.records)} />
                </Card>
              </View>
            </>
          )}
      </Loaded>
    </SchoolDesk>
  )
}
