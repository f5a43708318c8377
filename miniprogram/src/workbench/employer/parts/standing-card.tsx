import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { openUrl } from '@/platform/open-url'
import { pageLink } from '@/platform/page-link'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { isH5 } from '@/ui/is-h5'
import { Notice } from '@/ui/notice'
import { Steps, type Step } from '@/ui/steps'
import { Tag } from '@/ui/tag'
import { deskPages } from './desk-pages'
import type { MyEmployer } from './unit-values'

/** The mini-program leaves this page to the browser. */
const openProfile = () => void (isH5 ? Taro.redirectTo({ url: deskPages.profile }) : openUrl(pageLink(deskPages.profile)))
const words: Partial<Record<string, string>> = {
  pending: '平台正在审核单位资料和证照，一般 1–2 个工作日。结果会显示在这里。',
  rejected: '资料没有通过审核，请按原因修改后重新提交。',
  suspended: '单位资格已暂停：职位不再出现在搜索中，不能发布职位和发出邀请。请联系平台管理员。',
}

/** Where a unit stands with the platform while it is not approved: whose turn, why, what to do (R-ACC-8). */
export function StandingCard({ unit, onProfile }: { unit: MyEmployer; /** The page that mends it is this one. */ onProfile?: boolean }) {
  const { status, reason, submittedAt, decidedAt } = unit
  const bad = status.key !== 'pending'
  const steps: Step[] = [{ label: '提交资料', state: 'done', note: submittedAt && formatTime(submittedAt) }, { label: '平台审核', state: bad ? 'bad' : 'now', note: bad && decidedAt ? formatTime(decidedAt) : undefined }, { label: '发布职位', state: 'todo' }]
  return (
    <Card title="单位入驻" extra={<Tag tone={status.tone}>{status.label}</Tag>} note={words[status.key]}>
      <View className="standing-steps"><Steps steps={steps} /></View>
      {reason && <Notice tone="bad"><View className="ui-strong">原因</View><View>{reason}</View></Notice>}
      {!onProfile && <View className="ui-buttons"><Button kind={status.key === 'rejected' ? 'primary' : 'line'} onTap={openProfile}>{status.key === 'rejected' ? '修改资料' : '查看单位资料'}</Button></View>}
    </Card>
  )
}
