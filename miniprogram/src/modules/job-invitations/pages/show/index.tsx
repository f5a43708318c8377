import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { AnswerFoot } from '../../parts/answer-foot'
import { InvitationState } from '../../parts/invitation-state'
import { InvitedJob } from '../../parts/invited-job'

/** 职位邀请: who asks, for which job, and the answer at the thumb. */
export default function JobInvitationPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/job-invitations/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  return (
    <Page title="职位邀请" foot={data && data.status.key === 'open' && !state.error ? <AnswerFoot invitation={data} reload={reload} /> : undefined}
      aside={data && data.history.length > 0 && !state.error ? <Card title="办理记录"><History lines={data.history} /></Card> : undefined}>
      <Loaded state={state}>
        {(invitation) => <><InvitationState invitation={invitation} onEnd={reload} /><InvitedJob id={invitation.job.id} title={invitation.job.title} /></>}
      </Loaded>
    </Page>
  )
}
