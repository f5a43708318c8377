import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { AnswerFoot } from '../../parts/answer-foot'
import { CallBanner } from '../../parts/call-banner'
import { InterviewHead } from '../../parts/interview-head'
import { OverlapsCard } from '../../parts/overlaps-card'

/** 面试邀请: everything about one interview, what else lies at that time, and the answer at the thumb. */
export default function InterviewPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/interviews/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  // After it began an accepted one has nothing left to answer; an open one still says why.
  const answerable = data?.actions.some(({ key, why }) => key === 'accept' || (key === 'decline' && !why)) === true
  return (
    <Page title="面试邀请" foot={data && answerable && !state.error ? <AnswerFoot interview={data} reload={reload} /> : undefined}
      aside={data && data.history.length > 0 && !state.error ? <Card title="办理记录"><History lines={data.history} /></Card> : undefined}>
      <CallBanner />
      <Loaded state={state}>
        {(interview) => (
          <>
            <OverlapsCard overlaps={interview.overlaps} open={interview.status.key === 'invited'} />
            <InterviewHead interview={interview} onBegin={reload} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
