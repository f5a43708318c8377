import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { Facts } from '@/workbench/parts/facts'
import { NoteSheet } from '@/workbench/parts/note-sheet'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { ReportedMessages } from './reported-messages'
import '../../parts/record.scss'

const reasons = ['对方要求先交费或缴押金', '索要身份证、银行卡等与招聘无关的信息', '言语骚扰或人身攻击', '发布与招聘无关的广告', '冒充用人单位']

/** One report with what was said around it, and the school's word: stop the conversation, or find nothing wrong. */
export function ChatReportView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/hall/reports/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState<'stop' | 'dismiss'>()
  const decide = useAction(async (how: 'stop' | 'dismiss', version: number, note: string) => {
    const input = { params: { id }, body: { version, note } }
    try {
      await (how === 'stop' ? call('POST /api/hall/reports/:id/stop', input) : call('POST /api/hall/reports/:id/dismiss', input))
      toast(how === 'stop' ? '对话已停用' : '已记录：没有问题', 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || (error.id !== 'stale_version' && error.id !== 'illegal_transition')) throw error
      toast(`${error.message}，已为你重新载入`)
    }
    setAsking(undefined)
    void state.reload()
    onChanged()
  })
  return (
    <Loaded state={state} cards={2}>
      {({ status, version, by, employer, student, reason, seq, reportedAt, note, stopped, messages, actions, history }) => {
        const offers = (key: string): boolean => actions.some((action) => action.key === key)
        return (
          <>
            <RecordHead title={by.side === 'student' ? '学生举报单位' : '单位举报学生'} status={status} lines={[`${by.name} · ${formatTime(reportedAt)} 举报`]} />
            <Notice tone="wait"><View className="ui-strong">举报的原因</View><View>{reason}</View></Notice>
            {note && <Notice tone="info">{`处理说明：${note}`}</Notice>}
            <Section title="双方"><Facts facts={[{ label: '学生', value: student.name }, { label: '学号', value: student.studentNo }, { label: '单位', value: employer.name }, { label: '对话', value: stopped ? '已停用' : '进行中' }]} /></Section>
            <Section title="相关的对话" extra={<View className="ui-note">只显示举报前后的消息</View>}><ReportedMessages messages={messages} meant={seq} /></Section>
            <Section title="办理记录"><History lines={history} /></Section>
            {(offers('stop') || offers('dismiss')) && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {offers('dismiss') && <Button kind="plain" busy={decide.busy && asking === 'dismiss'} onTap={() => setAsking('dismiss')}>没有问题</Button>}
                  {offers('stop') && <Button kind="danger" busy={decide.busy && asking === 'stop'} onTap={() => setAsking('stop')}>停用对话</Button>}
                </View>
              </View>
            )}
            {asking === 'dismiss' && <NoteSheet open title="没有问题" note="举报按“未发现问题”结束，对话继续。" confirm="确认没有问题" busy={decide.busy} placeholder="处理说明，只有学校能看到" onSay={(words) => void decide.run('dismiss', version, words)} onClose={() => setAsking(undefined)} />}
            <ReasonSheet open={asking === 'stop'} what="停用对话" danger reasons={reasons} placeholder="写明停用的原因。停用后双方都不能再发消息，已有的消息保留" onClose={() => setAsking(undefined)} onSay={(words) => void decide.run('stop', version, words)} />
          </>
        )
      }}
    </Loaded>
  )
}
