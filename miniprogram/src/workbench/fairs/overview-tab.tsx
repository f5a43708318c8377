import { View } from '@tarojs/components'
import { fairAudiences } from '@shared/fairs/fair-audiences'
import { fairKinds } from '@shared/fairs/fair-kinds'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import { limits } from '@shared/kernel/limits'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Facts } from '../parts/facts'
import { Figures } from '../parts/figures'
import { labelOf } from '../parts/label-of'
import { Section } from '../parts/section'
import type { MyFair } from './fair-content'
import './overview-tab.scss'

const when = (typed: string | undefined): string => { const at = beijingInstant(typed); return at ? formatTime(at.toISOString()) : '' }

/** What the event is, and how far it has come. */
export function OverviewTab({ fair, organiser }: { fair: MyFair; organiser: 'school' | 'employer' }) {
  const { values, counts, status, history, schoolName } = fair
  const audience = values.audience === 'school' ? (organiser === 'school' ? '本校学生' : schoolName ?? '') : labelOf(fairAudiences, values.audience)
  const facts = [
    { label: '类型', value: labelOf(fairKinds, values.kind) }, { label: '面向', value: audience }, { label: '名额', value: values.capacity ? `${values.capacity} 人` : '' }, { label: '候补名额', value: values.waitingMax ? `${values.waitingMax} 人` : '不设候补' },
    { label: '报名开始', value: when(values.registrationFrom) }, { label: '报名截止', value: when(values.registrationTo) }, { label: '检票开始', value: when(values.checkInFrom) || `活动开始前 ${limits.checkInOpensMinutesBefore} 分钟` },
    { label: '再次入场', value: values.reentry ? '允许' : '不允许' }, { label: '打印的入场券', value: values.staticTickets ? '可以入场' : '不能入场' }, { label: '开始前提醒', value: values.reminders ? '提醒' : '不提醒' },
    ...(values.link ? [{ label: '线上链接', value: values.link, wide: true }] : []),
  ]
  return (
    <>
      {status.key !== 'draft' && (
        <Figures figures={[
          { label: '已报名', count: counts.held, tone: 'ok' }, { label: '候补', count: counts.waiting, tone: 'wait' }, { label: '已入场', count: counts.admitted, tone: 'ok' },
          { label: '在场', count: counts.inside }, { label: '已取消报名', count: counts.cancelled }, { label: '已作废', count: counts.revoked, tone: 'bad' },
        ]} />
      )}
      <Section title="活动信息"><Facts facts={facts} /></Section>
      <Section title="活动介绍"><View className="fair-intro">{values.intro?.trim() || '还没有填写'}</View></Section>
      {status.key !== 'draft' && <Section title="办理记录"><History lines={history} /></Section>}
    </>
  )
}
