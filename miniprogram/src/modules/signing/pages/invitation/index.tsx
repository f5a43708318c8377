import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { DifferenceCard } from '../../parts/difference-card'
import { InvitationAnswer } from '../../parts/invitation-answer'
import { InvitationHead } from '../../parts/invitation-head'
import { InvitationNotice } from '../../parts/invitation-notice'
import { TermsRows } from '../../parts/terms-rows'

/** 签约邀请函: one employer's offer as a letter, and the answer to it at the thumb. */
export default function InvitationPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/signing/invitations/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  const open = data !== undefined && data.actions.length > 0
  return (
    <Page title="签约邀请函" foot={open && !state.error ? <InvitationAnswer key={data.version} invitation={data} reload={reload} /> : undefined}
      aside={data && data.history.length > 0 ? <Card title="办理记录"><History lines={data.history} /></Card> : undefined}>
      <Loaded state={state}>
        {(invitation) => (
          <>
            <InvitationHead invitation={invitation} onEnd={reload} />
            <InvitationNotice invitation={invitation} onOpenAgreement={(agreement) => void Taro.navigateTo({ url: `/modules/signing/pages/agreement/index?id=${agreement}` })} />
            <Card title="协议内容"><TermsRows terms={invitation.terms} /></Card>
            <DifferenceCard title="与招聘信息的差异" lines={invitation.advertDifferences} same="岗位、月薪等与招聘信息一致" />
            <DifferenceCard title="与上一份邀请的差异" lines={invitation.earlierDifferences} same="与该单位上一份邀请的内容一致" />
            <View className="ui-note">{`${invitation.student.name} · ${invitation.student.studentNo} · ${invitation.student.major}`}</View>
          </>
        )}
      </Loaded>
    </Page>
  )
}
