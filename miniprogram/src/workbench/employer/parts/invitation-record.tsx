import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { describeTerms } from '@/modules/signing/parts/describe-terms'
import { Countdown } from '@/ui/countdown'
import { Diff } from '@/ui/diff'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { longTerms } from './long-terms'
import { StudentFacts } from './student-facts'
import '../../parts/record.scss'

/** A sent invitation: to whom, how long it is good for, and the letter as the student sees it. */
export function InvitationRecord({ invitation, onEnd }: { invitation: ResponseOf<'GET /api/signing/invitations/:id'>; onEnd: () => void }) {
  const { student, status, validUntil, createdAt, terms, declineReason, advertDifferences, earlierDifferences, history } = invitation
  const changed = (lines: typeof advertDifferences) => lines.filter((line) => line.changed)
  return (
    <>
      <RecordHead title={student.name} status={status} lines={[`${formatTime(createdAt)} 发出 · ${formatTime(validUntil)} ${status.key === 'open' ? '前有效' : '到期'}`]} />
      {status.key === 'open' && <View className="record-left"><View className="ui-mid">学生还有</View><Countdown until={validUntil} onEnd={onEnd} /><View className="ui-mid">答复</View></View>}
      {declineReason && <Notice tone="bad">{`学生拒绝的原因：${declineReason}`}</Notice>}
      <Section title="学生"><StudentFacts student={student} /></Section>
      <Section title="学生看到的邀请函"><Facts facts={describeTerms(terms).map((line) => ({ label: line.label, value: line.value, wide: longTerms.has(line.key) }))} /></Section>
      {changed(advertDifferences).length > 0 && <Section title="学生看到的差异：与招聘信息"><Diff lines={changed(advertDifferences)} before="招聘信息" after="本次邀请" /></Section>}
      {changed(earlierDifferences).length > 0 && <Section title="学生看到的差异：与上一份邀请"><Diff lines={changed(earlierDifferences)} before="上一份邀请" after="本次邀请" /></Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
