import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useMe } from '@/hooks/use-me'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { isH5 } from '@/ui/is-h5'
import { ListItem } from '@/ui/list-item'
import { Loaded } from '@/ui/states/loaded'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { NoticesCard } from '../../parts/notices-card'
import { StandingCard } from '../../parts/standing-card'
import { formatCount, useWaiting, type Waiting } from '../../parts/use-waiting'
import './index.scss'

const kinds = [
  { key: 'applicants', label: '新投递', what: '份等你查看', url: deskPages.applicants },
  { key: 'interviews', label: '面试待填结果', what: '场等你填写结果', url: `${deskPages.interviews}?status=accepted` },
  { key: 'invited', label: '待回应投递邀请', what: '份等学生回应', url: `${deskPages.jobInvitations}?status=open` },
  { key: 'rejected', label: '学校审核不通过', what: '份等你修改', url: `${deskPages.agreement}?status=rejected` },
  { key: 'termination', label: '解约待处理', what: '份等你答复', url: deskPages.terminations },
  { key: 'open', label: '待应约签约邀请', what: '份等学生答复', url: `${deskPages.invitations}?status=open` },
  { key: 'student', label: '待学生确认修改', what: '份等学生确认', url: deskPages.agreement },
  { key: 'review', label: '待学校审核', what: '份等学校审核', url: `${deskPages.agreement}?status=in_review` },
] as const satisfies readonly { key: keyof Waiting; label: string; what: string; url: string }[]
const open = (url: string) => void Taro.redirectTo({ url })

/** 单位工作台: what is under way, what was heard, what to do. */
export default function EmployerHomePage() {
  const me = useMe()
  const waiting = useWaiting()
  const unit = useLoad(() => call('GET /api/employers/mine'), [])
  useShownAgain(() => void unit.reload())
  return (
    <EmployerDesk title="工作台首页" waiting={waiting}>
      <View className="desk-hello">{me.data?.employer?.name ?? ' '}</View>
      <View className="ui-mid desk-who">{me.data?.name ?? ' '}</View>
      {unit.data && !unit.data.approved && <View className="desk-standing"><StandingCard unit={unit.data} /></View>}
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
          <ListItem title="发布职位" note="写好职位，学生可以搜索到并投递，匹配的学生会收到推荐" onTap={() => open(deskPages.jobs)} />
          <ListItem title="应聘者" note="查看简历，邀面试、表示录用意向或答复不合适" onTap={() => open(deskPages.applicants)} />
          <ListItem title="面试" note="按周查看面试安排，改期、取消，填写面试结果" onTap={() => open(deskPages.interviews)} />
          {isH5 && <ListItem title="招聘会与宣讲会" note="参加的活动、展位职位和到访学生，举办自己的宣讲会" onTap={() => open(deskPages.fairs)} />}
          <ListItem title="人才搜索" note="在开放搜索的学生中查找，邀请投递你的职位" onTap={() => open(deskPages.talents)} />
          <ListItem title="发出签约邀请" note="按学校、学号和姓名查找学生，填写协议内容后发出" onTap={() => open(deskPages.invite)} />
          <ListItem title="签约邀请" note="查看剩余时间和学生的答复，撤回或再次邀请" onTap={() => open(deskPages.invitations)} />
          <ListItem title="解约" note="答复学生的解约申请，申请与学生解约，查看双方的说明" onTap={() => open(deskPages.terminations)} />
          <ListItem title="就业协议" note="查看学生填写的内容，修改协议，审核不通过后重新发出" onTap={() => open(deskPages.agreement)} />
        </Card>
      </View>
    </EmployerDesk>
  )
}
