import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { TerminationCard } from '@/modules/terminations/parts/termination-card'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { ListItem } from '@/ui/list-item'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { DraftCard } from './draft-card'
import { hasUnsent } from './has-unsent'
import { OtherContentCards } from './other-content'
import { otherPlaces, whyNotAtAll, type OtherDestination } from './other-destination'
import { OtherFoot } from './other-foot'
import { OtherState } from './other-state'

/** Before the review there is a shorter way than a release. */
const notYet = { message: '学校还没有审核，不用申请解除', next: '可以直接修改，或撤回送审' }

/** The registration as it stands: state, what was submitted, its proofs, what may be done now. */
export function ShowView({ record, reload, submitted }: { record: OtherDestination; reload: () => void; submitted: boolean }) {
  const { id, status, content, version, correction, termination, whyNotTerminable, active, history } = record
  const [asking, setAsking] = useState(false)
  const recall = useAction(async () => {
    try {
      await call('POST /api/other-destinations/mine/recall', { body: { version } })
    } finally { reload() }
    setAsking(false)
    toast('已撤回，可以修改后重新送审')
  }, { quiet: true })
  const unsent = hasUnsent(record)
  const why = status.key === 'unconfirmed' || status.key === 'rejected' ? whyNotAtAll(record) : undefined
  return (
    <Page title="其他去向登记" foot={<OtherFoot record={record} onRecall={() => { recall.clear(); setAsking(true) }} />}
      aside={<Card title="办理记录">{history.length > 0 ? <History lines={history} /> : <View className="ui-card-note">还没有记录，送审后会显示每一步</View>}</Card>}>
      {unsent && <Notice><View className="ui-strong">有未送审的修改</View><View>学校审核的仍是上次送审的一版；点【继续修改】，核对后再点【保存并送审】。</View></Notice>}
      {submitted && !unsent && <Notice tone="ok"><View className="ui-strong">已提交学校审核</View><View>审核结果会通知你，也可以随时回到这里查看。</View></Notice>}
      {why && <Notice><View className="ui-strong">{why.message}</View><View>{why.next}</View></Notice>}
      <OtherState record={record} />
      {correction && <Card><ListItem title="信息纠错" note="查看申请内容和学校的处理结果" extra={<Tag tone={correction.status.tone}>{correction.status.label}</Tag>} onTap={() => void Taro.navigateTo({ url: otherPlaces.correct('mine') })} /></Card>}
      {id && <TerminationCard id={id} kind="other" active={active} termination={termination} whyNot={status.key === 'pending' ? notYet : whyNotTerminable} />}
      {status.key === 'unconfirmed' ? <DraftCard record={record} /> : content && <OtherContentCards content={content} />}
      <ConfirmSheet open={asking} title="撤回送审" confirm="确认撤回" busy={recall.busy} problem={recall.error && <Refused error={recall.error} />} onConfirm={() => void recall.run()} onClose={() => setAsking(false)}>
        <View>学校暂不审核，内容保留，可以修改后重新送审。</View>
        <View>撤回后不再占用去向名额，可以与单位签约。</View>
      </ConfirmSheet>
    </Page>
  )
}
