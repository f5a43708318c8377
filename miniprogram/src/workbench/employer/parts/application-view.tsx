import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import { ArrangeSheet } from './arrange-sheet'
import { arrangementValues, type Arrangement } from './arrangement-form'
import { applicationDecisions, type ApplicationAnswer, type ApplicationDecision } from './application-decisions'
import { ApplicationRecord } from './application-record'
import { deskPages } from './desk-pages'
import { NoteSheet } from '../../parts/note-sheet'
import '../../parts/record.scss'

const kinds = { turnDown: 'plain', inviteToInterview: 'line', offer: 'primary' } as const
const order: readonly ApplicationAnswer[] = ['turnDown', 'inviteToInterview', 'offer']
/** One interview at a time. */
const engaged: readonly string[] = ['invited', 'accepted']
const overtaken: readonly string[] = ['stale_version', 'illegal_transition']

/** One application with what can be answered now; the first look already tells the student 已查看. `onDecided`: it was answered, and how (absent: somebody else was faster). */
export function ApplicationView({ id, onSeen, onDecided }: { id: string; onSeen: () => void; onDecided: (how: ApplicationAnswer | undefined) => void }) {
  const state = useLoad(() => call('GET /api/applications/:id', { params: { id } }), [id])
  const read = state.data?.version
  const { data: arranged } = useLoad(async () => (read === undefined ? [] : (await call('GET /api/interviews', { query: { applicationId: id } })).items), [id, read])
  const [asking, setAsking] = useState<ApplicationAnswer>()
  const close = () => setAsking(undefined)
  const seen = state.data !== undefined
  useEffect(() => { if (seen) onSeen() }, [seen])
  const decide = useAction(async (how: ApplicationDecision, version: number, words: string) => {
    const { act, said } = applicationDecisions[how]
    let done: ApplicationDecision | undefined
    try {
      await act(id, version, words)
      toast(said, 'success')
      done = how
    } catch (error) {
      if (!(error instanceof ApiError) || !overtaken.includes(error.id)) throw error
      toast(`${error.message}，已为你重新载入`)
    }
    close()
    void state.reload()
    onDecided(done)
  })
  const invite = async (arrangement: Arrangement) => {
    await call('POST /api/interviews', { body: { applicationId: id, arrangement } })
    toast('已邀面试，学生会收到通知', 'success')
    close()
    void state.reload()
    onDecided('inviteToInterview')
  }
  return (
    <Loaded state={state} cards={3}>
      {(application) => {
        const { actions, version, signingHandle } = application
        const offered = order.flatMap((key) => actions.filter((action) => action.key === key).map((action) => ({ key, why: action.why && `${action.why.message}，${action.why.next}` })))
        // Who was invited may be invited once more: to a second round, or after the first time was declined.
        if (application.status.key === 'interview' && arranged?.every(({ status }) => !engaged.includes(status.key))) offered.splice(1, 0, { key: 'inviteToInterview', why: undefined })
        const label = (key: ApplicationAnswer): string => (key !== 'inviteToInterview' ? applicationDecisions[key].label : application.status.key === 'interview' ? '再约面试' : '邀面试')
        return (
          <>
            <ApplicationRecord application={application} interviews={arranged ?? []} />
            {(offered.length > 0 || signingHandle) && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {offered.map(({ key, why }) => <Button key={key} kind={kinds[key]} busy={decide.busy && asking === key} why={why} onTap={() => setAsking(key)}>{label(key)}</Button>)}
                  {signingHandle && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.invite}?application=${id}` })}>发出签约邀请</Button>}
                </View>
              </View>
            )}
            {asking === 'inviteToInterview' && <ArrangeSheet title={`邀请${application.student.name}面试`} confirm="发出邀请" start={arrangementValues()} note="学生会收到通知，可以在面试开始前接受或婉拒；开始前你可以改期或取消。" send={invite} onClose={close} />}
            {asking === 'offer' && (
              <NoteSheet open title={applicationDecisions.offer.title} note={applicationDecisions.offer.note} confirm="确认录用意向" busy={decide.busy} placeholder="学生会看到这段话" onSay={(words) => void decide.run('offer', version, words)} onClose={close} />
            )}
            <ReasonSheet open={asking === 'turnDown'} what="不合适" danger reasons={applicationDecisions.turnDown.reasons} placeholder="学生会看到这段话，请写得具体、有礼" onClose={close}
              onSay={(words) => { close(); void decide.run('turnDown', version, words) }} />
          </>
        )
      }}
    </Loaded>
  )
}
