import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { ArrangeSheet } from './arrange-sheet'
import { arrangementValues } from './arrangement-form'
import { deskPages } from './desk-pages'
import { InterviewRecord } from './interview-record'
import { InterviewTalk } from './interview-talk'
import { ResultSheet } from './result-sheet'
import '../../parts/record.scss'

type Interview = ResponseOf<'GET /api/interviews/:id'>
type Asking = 'reschedule' | 'cancel' | 'result'
const overtaken: readonly string[] = ['stale_version', 'illegal_transition']
const cancelReasons = ['面试官临时有安排，之后再与你约时间', '岗位已招满', '招聘计划有变化']
const resultKeys: readonly string[] = ['pass', 'fail', 'markAbsent']
const kinds = { cancel: 'plain', reschedule: 'line', result: 'primary' } as const
const labels = { cancel: '取消面试', reschedule: '改期', result: '填写结果' } as const

/** One interview with what its employer can do about it now. */
export function InterviewView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/interviews/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  const act = async (send: () => Promise<unknown>, said: string) => {
    try {
      await send()
      toast(said, 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || !overtaken.includes(error.id)) throw error
      toast(`${error.message}，已为你重新载入`)
    }
    close()
    void state.reload()
    onChanged()
  }
  const cancel = useAction((version: number, reason: string) => act(() => call('POST /api/interviews/:id/cancel', { params: { id }, body: { version, reason } }), '面试已取消，学生会收到通知'))
  const whyNot = ({ actions }: Interview, key: Asking): string | undefined | false => {
    const found = actions.find((action) => (key === 'result' ? resultKeys.includes(action.key) : action.key === key))
    return found === undefined ? false : found.why && `${found.why.message}，${found.why.next}`
  }
  return (
    <Loaded state={state} cards={2}>
      {(interview) => {
        const { version, student, applicationId } = interview
        const offered = (['cancel', 'reschedule', 'result'] as const).flatMap((key) => { const why = whyNot(interview, key); return why === false ? [] : [{ key, why }] })
        // Before it begins there is no result, afterwards nothing to move: what cannot be is left out unless nothing else is left.
        const shown = offered.filter(({ why }) => why === undefined).length > 0 ? offered.filter(({ why }) => why === undefined) : offered.slice(-1)
        return (
          <>
            <InterviewRecord interview={interview} />
            <InterviewTalk interview={interview} />
            <View className="ui-desk-foot">
              <View className="record-buttons">
                <Button kind="plain" onTap={() => void Taro.redirectTo({ url: `${deskPages.applicants}?id=${applicationId}` })}>查看投递</Button>
                {shown.map(({ key, why }) => <Button key={key} kind={kinds[key]} why={why} busy={key === 'cancel' && cancel.busy} onTap={() => setAsking(key)}>{labels[key]}</Button>)}
              </View>
            </View>
            {asking === 'reschedule' && (
              <ArrangeSheet title={`修改${student.name}的面试安排`} confirm="确认修改" start={arrangementValues(interview)} note="学生会收到通知并重新回应；原来的时间不再有效。" onClose={close}
                send={(arrangement) => act(() => call('POST /api/interviews/:id/reschedule', { params: { id }, body: { version, arrangement } }), '已改期，等学生回应')} />
            )}
            {asking === 'result' && <ResultSheet name={student.name} onClose={close} send={(result, note) => act(() => call('POST /api/interviews/:id/result', { params: { id }, body: { version, result, note } }), '结果已告诉学生')} />}
            <ReasonSheet open={asking === 'cancel'} what="取消面试" danger reasons={cancelReasons} placeholder="学生会看到这段话" onClose={close} onSay={(reason) => { close(); void cancel.run(version, reason) }} />
          </>
        )
      }}
    </Loaded>
  )
}
