import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMe } from '@/hooks/use-me'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Loaded } from '@/ui/states/loaded'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { NoticesCard } from '../../parts/notices-card'
import { formatCount, useWaiting, type Waiting } from '../../parts/use-waiting'
import './index.scss'

const kinds = [
  { key: 'rejected', label: '学校审核不通过', what: '份等你修改', url: `${deskPages.agreement}?status=rejected` },
  { key: 'termination', label: '解约待处理', what: '份等你答复', url: deskPages.terminations },
  { key: 'open', label: '待应约邀请', what: '份等学生答复', url: `${deskPages.invitations}?status=open` },
  { key: 'student', label: '待学生确认修改', what: '份等学生确认', url: deskPages.agreement },
  { key: 'review', label: '待学校审核', what: '份等学校审核', url: `${deskPages.agreement}?status=in_review` },
] as const satisfies readonly { key: keyof Waiting; label: string; what: string; url: string }[]
const open = (url: string) => void Taro.redirectTo({ url })

/** 单位工作台: what is under way, what was heard, what to do. */
export default function EmployerHomePage() {
  const me = useMe()
  const waiting = useWaiting()
  return (
    <EmployerDesk title="工作台首页" waiting={waiting}>
      <View className="desk-hello">{me.data?.employer?.name ?? ' '}</View>
      <View className="ui-mid desk-who">{me.data?.name ?? ' '}</View>
      <Loaded state={waiting}>
        {(data) => (
          <View className="desk-counts">
            {kinds.map(({ key, label, what, url }) => (
              <Tap key={key} className="desk-count" label={`${label}，${formatCount(data[key])} ${what}`} testId={`count-${key}`} onTap={() => open(url)}>
                <View className="ui-mid">{label}</View>
                <View className="desk-count-line"><View className={`desk-number ${data[key].count > 0 ? `desk-number--${key}` : ''}`}>{formatCount(data[key])}</View><View className="ui-note">{what}</View></View>
              </Tap>
            ))}
          </View>
        )}
      </Loaded>
      <View className="desk-cards">
        <NoticesCard />
        <Card title="办理">
          <ListItem title="发出签约邀请" note="按学校、学号和姓名查找学生，填写协议内容后发出" onTap={() => open(deskPages.invite)} />
          <ListItem title="签约邀请" note="查看剩余时间和学生的答复，撤回或再次邀请" onTap={() => open(deskPages.invitations)} />
          <ListItem title="解约" note="答复学生的解约申请，申请与学生解约，查看双方的说明" onTap={() => open(deskPages.terminations)} />
          <ListItem title="就业协议" note="查看学生填写的内容，修改协议，审核不通过后重新发出" onTap={() => open(deskPages.agreement)} />
        </Card>
      </View>
    </EmployerDesk>
  )
}
