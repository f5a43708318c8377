import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Countdown } from '@/ui/countdown'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { deskPages } from './desk-pages'
import '../../parts/record.scss'

/** One invitation to apply: to whom, for what, how long, what the student said. */
export function JobInvitationView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/job-invitations/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState(false)
  const reload = () => { void state.reload(); onChanged() }
  const withdraw = useAction(async (version: number) => {
    try {
      await call('POST /api/job-invitations/:id/withdraw', { params: { id }, body: { version } })
      toast('邀请已撤回', 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      toast(`${error.message}，${error.next}`)
    }
    setAsking(false)
    reload()
  })
  return (
    <Loaded state={state} cards={2}>
      {({ student, job, status, version, opened, validUntil, createdAt, note, declineReason, applicationId, actions, history }) => {
        const open = status.key === 'open'
        const offered = actions.find((action) => action.key === 'withdraw')
        return (
          <>
            <RecordHead title={student.name} status={status} lines={[`邀请投递 ${job.title}`, `${formatTime(createdAt)} 发出 · ${opened ? '学生已看过' : '学生还没有看'}`]} />
            {open && <View className="record-left"><View className="ui-mid">学生还有</View><Countdown until={validUntil} onEnd={reload} /><View className="ui-mid">回应</View></View>}
            {declineReason && <Notice tone="bad">{`学生婉拒的原因：${declineReason}`}</Notice>}
            <Section title="学生"><Facts facts={[{ label: '学校', value: student.school }, { label: '院系', value: student.college }, { label: '专业', value: student.major }, { label: '学历', value: student.degree }]} /></Section>
            {note && <Section title="附言"><View className="ui-mid">{note}</View></Section>}
            <Section title="办理记录"><History lines={history} /></Section>
            {(applicationId ?? offered) && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {offered && <Button kind="plain" why={offered.why && `${offered.why.message}，${offered.why.next}`} onTap={() => setAsking(true)}>撤回邀请</Button>}
                  {applicationId && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.applicants}?id=${applicationId}` })}>查看投递</Button>}
                </View>
              </View>
            )}
            <ConfirmSheet open={asking} title="撤回投递邀请" confirm="确认撤回" danger busy={withdraw.busy} onConfirm={() => void withdraw.run(version)} onClose={() => setAsking(false)}>
              {`撤回后 ${student.name} 不能再应这份邀请投递，职位仍在招聘时学生可以自己投递。`}
            </ConfirmSheet>
          </>
        )
      }}
    </Loaded>
  )
}
