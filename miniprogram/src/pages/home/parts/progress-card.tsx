import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatDay, formatTime } from '@/ui/format-time'
import { openPage } from '@/ui/open-page'
import { Steps, type Step } from '@/ui/steps'
import { Tap } from '@/platform/tap'
import { isAgreement, whatNow, type Progress, type ProgressStep } from './what-now'
import './progress-card.scss'

const shown: Record<ProgressStep['state'], Step['state']> = { done: 'done', now: 'now', todo: 'todo', problem: 'bad', later: 'todo' }
/** One step is blue: the one to look at. Another that only waits for somebody else stays grey. */
const lookOf = (step: ProgressStep, current: ProgressStep | undefined): Step['state'] => (step.state === 'now' && current && step.key !== current.key ? 'todo' : shown[step.state])
const invitations = '/modules/signing/pages/invitations/index'
const turns: Partial<Record<string, string>> = { student: '轮到你', reviewer: '等待学校', employer: '等待单位' }

/** 我的办理进度 (R-DST-1): every step, whose turn, since when, until when, and one action. */
export function ProgressCard({ progress }: { progress: Progress }) {
  const { steps, current, openInvitations, deadline } = progress
  const now = whatNow(progress)
  const done = steps.find((step) => step.key === 'destination')
  const path = current?.key === 'signing' && openInvitations.length > 1 && !isAgreement(current) ? invitations : (current ?? done)?.path
  const main = now.tone === 'mine' || now.tone === 'problem'
  return (
    <Card title="我的办理进度" extra={`截止 ${formatDay(deadline)}`}>
      <Steps steps={steps.map((step) => ({ label: step.label, state: lookOf(step, current) }))} />
      <View className={`now now--${now.tone}`}>
        <View className="ui-strong">{now.title}</View>
        {now.note && <View className="now-note">{now.note}</View>}
        {current?.since && <View className="ui-note">{`${formatTime(current.since)} 起${current.deadline ? ` · ${formatDay(current.deadline)}前完成` : ''}`}</View>}
      </View>
      {current?.why && <View className="ui-card-note">{`${current.why.message}，${current.why.next}`}</View>}
      {now.action && path && <View className="ui-buttons"><Button kind={main ? 'primary' : 'line'} onTap={() => openPage(path)}>{now.action}</Button></View>}
      <View className="now-steps">
        {steps.map((step) => {
          const line = (
            <View className="now-step">
              <View className="now-step-label">{step.label}</View>
              <View className={`now-step-status now-step-status--${step.state === 'now' && step.turn !== 'student' ? 'todo' : step.state}`}>{[step.status, step.state === 'now' || step.state === 'problem' ? turns[step.turn ?? ''] : undefined].filter(Boolean).join(' · ')}</View>
              <View className={step.path ? 'now-step-go' : 'now-step-stay'} />
            </View>
          )
          return step.path ? <Tap key={step.key} onTap={() => openPage(step.path)}>{line}</Tap> : <View key={step.key}>{line}</View>
        })}
      </View>
    </Card>
  )
}
