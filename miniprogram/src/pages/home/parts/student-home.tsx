import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { useLoad } from '@/hooks/use-load'
import type { Me } from '@/hooks/use-me'
import { useShownAgain } from '@/hooks/use-shown-again'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Loaded } from '@/ui/states/loaded'
import { FairsCard } from './fairs-card'
import { greet } from './greet'
import { InvitationsCard } from './invitations-card'
import { InterviewsCard } from './interviews-card'
import { JobInvitationsCard } from './job-invitations-card'
import { ProgressCard } from './progress-card'
import { RecommendedCard } from './recommended-card'
import { TodayTicket } from './today-ticket'
import { useFairs } from './use-fairs'
import { whoLine } from './who-line'
import './student-home.scss'

/** What a student sees first: where they stand, and what waits for them. */
export function StudentHome({ me }: { me: Me }) {
  const state = useLoad(() => call('GET /api/progress'), [])
  useShownAgain(() => void state.reload())
  const fairs = useFairs()
  useUnreadBadge(true)
  return (
    <>
      <View className="hello ui-wide"><View className="hello-name">{`${me.name}，${greet(serverNow())}`}</View><View className="ui-mid">{whoLine(me)}</View></View>
      {fairs?.today.map((ticket) => <View key={ticket.id} className="ui-wide"><TodayTicket ticket={ticket} /></View>)}
      <InterviewsCard />
      <Loaded state={state}>
        {(progress) => (
          <>
            <ProgressCard progress={progress} />
            {!me.bound && (
              <Card><ListItem title="绑定微信" note="绑定后，签约邀请和审核结果由公众号第一时间通知你" onTap={() => openPage('/modules/accounts/pages/binding/index')} /></Card>
            )}
            <InvitationsCard invitations={progress.openInvitations} />
          </>
        )}
      </Loaded>
      {fairs && <FairsCard fairs={fairs} />}
      <JobInvitationsCard />
      <RecommendedCard />
    </>
  )
}
