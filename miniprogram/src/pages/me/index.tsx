import { useState } from 'react'
import { goToLogin } from '@/api/go-to-login'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import type { Me } from '@/hooks/use-me'
import { Card } from '@/ui/card'
import { largeText } from '@/ui/large-text'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { StudentGate } from '@/ui/student-gate'
import { LargeTextSwitch } from './parts/large-text-switch'
import { Leave } from './parts/leave'
import { Profile } from './parts/profile'

/** 我的. */
export default function MePage() {
  const [large, setLarge] = useState(largeText.on)
  const change = (on: boolean) => { largeText.set(on); setLarge(on) }
  const display = <Card><LargeTextSwitch on={large} onChange={change} /></Card>
  const visitor = (
    <>
      <Empty title="登录后查看" note="账号、绑定和个人信息在这里管理" action={{ label: '登录', onTap: () => void goToLogin() }} />
      {display}
    </>
  )
  return (
    <Page title="我的" tab large={large}>
      <StudentGate note="" visitor={visitor}>{(me) => <><Mine me={me} />{display}<Leave /></>}</StudentGate>
    </Page>
  )
}

function Mine({ me }: { me: Me }) {
  useUnreadBadge(true)
  return (
    <>
      <Profile me={me} />
      <Card>
        <ListItem title="简历管理" note="在线简历、附件简历，投递前请补充完整" onTap={() => openPage('/modules/resumes/pages/list/index')} />
        <ListItem title="职位申请记录" note="投递到哪一步，单位看到的简历" onTap={() => openPage('/modules/applications/pages/list/index')} />
        <ListItem title="职位邀请记录" note="邀请你投递的单位" onTap={() => openPage('/modules/job-invitations/pages/list/index')} />
        <ListItem title="我的报名" note="招聘会、宣讲会的报名和入场券" onTap={() => openPage('/modules/tickets/pages/list/index')} />
        <ListItem title="我的面试" note="面试邀请、时间和结果，洽谈面试大厅" onTap={() => openPage('/modules/interviews/pages/list/index')} />
        <ListItem title="职位收藏夹" note="比较、批量投递" onTap={() => openPage('/modules/jobs/pages/favourites/index')} />
        <ListItem title="推荐设置" note="想要的城市、行业、类别和推送开关" onTap={() => openPage('/modules/recommendations/pages/settings/index')} />
        <ListItem title="通知设置" note="哪些消息推送到微信" onTap={() => openPage('/modules/messages/pages/settings/index')} />
        <ListItem title="隐私" note="谁能搜索到你，屏蔽的单位" onTap={() => openPage('/modules/privacy/pages/show/index')} />
      </Card>
      <Card>
        <ListItem title="账号与绑定" note={me.bound ? '微信已绑定，可查看或解除' : '绑定微信，及时收到通知'} onTap={() => openPage('/modules/accounts/pages/binding/index')} />
        <ListItem title="基本信息" note="生源信息核对与纠错" onTap={() => openPage('/modules/source-info/pages/view/index')} />
        <ListItem title="修改密码" note="修改后其他设备会退出登录" onTap={() => openPage('/modules/accounts/pages/password/index')} />
        <ListItem title="登录设备" note="查看和退出其他设备" onTap={() => openPage('/modules/accounts/pages/devices/index')} />
      </Card>
    </>
  )
}
