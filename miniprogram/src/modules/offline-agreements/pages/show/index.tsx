import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { DecisionSheet } from '../../parts/decision-sheet'
import { FilesCard } from '../../parts/files-card'
import type { OfflineAgreement } from '../../parts/offline-agreement'
import { PaperSteps } from '../../parts/paper-steps'
import { ShowFoot, showFoot } from '../../parts/show-foot'
import { StateCard } from '../../parts/state-card'
import { TerminationCard } from '../../parts/termination-card'
import { useAgreement } from '../../parts/use-agreement'
import { useDecision } from '../../parts/use-decision'
import { ValueCards } from '../../parts/value-cards'
import { WhyNotCard } from '../../parts/why-not-card'

/** One offline agreement: where it stands, what comes next, its papers, what it says, what happened. `done` is set right after handing in. */
export default function ShowPage() {
  const state = useAgreement()
  const reload = () => void state.reload()
  const { data } = state
  if (!data || state.error) return <Page title="线下签约"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
  return <Shown agreement={data} reload={reload} submitted={state.params.done === 'submitted' && data.status.key === 'in_review'} />
}

function Shown({ agreement, reload, submitted }: { agreement: OfflineAgreement; reload: () => void; submitted: boolean }) {
  const deciding = useDecision(agreement, reload)
  const changed = agreement.differences.filter((line) => line.changed)
  return (
    <Page title="线下签约" foot={showFoot(agreement) ? <ShowFoot agreement={agreement} deciding={deciding} /> : undefined}
      aside={<Card title="办理记录">{agreement.history.length > 0 ? <History lines={agreement.history} /> : <View className="ui-card-note">还没有记录，生成协议书后会显示每一步</View>}</Card>}>
      {submitted && <Notice tone="ok"><View className="ui-strong">已提交学校审核</View><View>审核结果会通知你，也可以随时回到这里查看。</View></Notice>}
      <PaperSteps agreement={agreement} />
      <StateCard agreement={agreement} />
      <WhyNotCard agreement={agreement} shown={['recall']} />
      <FilesCard agreement={agreement} />
      <TerminationCard agreement={agreement} />
      {changed.length > 0 && <Card title="与上次提交的不同" extra={`${changed.length} 处`}><Diff lines={changed} before="上次" after="这次" /></Card>}
      <ValueCards values={agreement.values} />
      <DecisionSheet deciding={deciding} />
    </Page>
  )
}
