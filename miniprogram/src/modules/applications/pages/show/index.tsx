import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { Steps } from '@/ui/steps'
import { Tag } from '@/ui/tag'
import { applicationSteps } from '../../parts/application-steps'
import { SnapshotCard } from '../../parts/snapshot-card'
import { WithdrawFoot } from '../../parts/withdraw-foot'
import './index.scss'

/** 职位申请: how far it is, when what happened, and what the employer sees. */
export default function ApplicationPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/applications/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  const withdrawable = data?.actions.some((action) => action.key === 'withdraw' && !action.why) === true
  return (
    <Page title="职位申请" columns foot={data && withdrawable && !state.error ? <WithdrawFoot application={data} reload={reload} /> : undefined}>
      <Loaded state={state}>
        {(application) => {
          const steps = applicationSteps(application.status.key, application.history)
          return (
            <>
              <Card title={application.job.title} extra={<Tag tone={application.status.tone}>{application.status.label}</Tag>} note={application.employer.name}>
                {steps.length > 0 && <Steps steps={steps} />}
                <View className="application-when">{`${formatTime(application.appliedAt)} 投递${application.invited ? ' · 应单位邀请' : ''}`}</View>
                <View className="ui-buttons"><Button kind="line" small onTap={() => openPage(`/modules/jobs/pages/show/index?id=${application.job.id}`)}>查看职位</Button><Button kind="line" small onTap={() => openPage(`/modules/interviews/pages/hall/index?about=application&with=${application.id}`)}>和单位交谈</Button></View>
              </Card>
              <Card title="办理记录"><History lines={application.history} /></Card>
              <SnapshotCard application={application} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
