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
import { applicationDecisions, type ApplicationDecision } from './application-decisions'
import { ApplicationRecord } from './application-record'
import { deskPages } from './desk-pages'
import { NoteSheet } from './note-sheet'
import '../../parts/record.scss'

const kinds = { turnDown: 'plain', inviteToInterview: 'line', offer: 'primary' } as const
const order: readonly ApplicationDecision[] = ['turnDown', 'inviteToInterview', 'offer']
const overtaken: readonly string[] = ['stale_version', 'illegal_transition']

/** One application with what can be answered now; the first look already tells the student 已查看. `onDecided`: it was answered, and how (absent: somebody else was faster). */
export function ApplicationView({ id, onSeen, onDecided }: { id: string; onSeen: () => void; onDecided: (how: ApplicationDecision | undefined) => void }) {
  const state = useLoad(() => call('GET /api/applications/:id', { params: { id } }), [id])
  const [asking, setAsking] = useState<ApplicationDecision>()
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
  return (
    <Loaded state={state} cards={3}>
      {(application) => {
        const { actions, version, signingHandle } = application
        const offered = order.flatMap((key) => actions.filter((action) => action.key === key).map((action) => ({ key, why: action.why && `${action.why.message}，${action.why.next}` })))
        const noted = asking === 'inviteToInterview' || asking === 'offer' ? applicationDecisions[asking] : undefined
        return (
          <>
            <ApplicationRecord application={application} />
            {(offered.length > 0 || signingHandle) && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {offered.map(({ key, why }) => <Button key={key} kind={kinds[key]} busy={decide.busy && asking === key} why={why} onTap={() => setAsking(key)}>{applicationDecisions[key].label}</Button>)}
                  {signingHandle && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.invite}?application=${id}` })}>发出签约邀请</Button>}
                </View>
              </View>
            )}
            {noted && asking && <NoteSheet open title={noted.title} note={noted.note} confirm={`确认${noted.label}`} busy={decide.busy} placeholder="学生会看到这段话" onSay={(words) => void decide.run(asking, version, words)} onClose={close} />}
            <ReasonSheet open={asking === 'turnDown'} what="不合适" danger reasons={applicationDecisions.turnDown.reasons} placeholder="学生会看到这段话，请写得具体、有礼" onClose={close}
              onSay={(words) => { close(); void decide.run('turnDown', version, words) }} />
          </>
        )
      }}
    </Loaded>
  )
}
