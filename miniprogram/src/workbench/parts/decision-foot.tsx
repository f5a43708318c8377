import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Action } from '@/hooks/use-action'
import { ReviewBar } from '@/ui/review-bar'
import type { OpenRecord } from './open-record'
import { OpinionField } from './opinion-field'
import type { Decide } from './use-review-queue'

interface DecisionFootProps { record: OpenRecord; decide: Action<[record: OpenRecord, act: Decide, said: string]>; loading: boolean }

const sentence = (why: { message: string; next: string } | undefined): string | undefined => why && `${why.message}，${why.next}`

/** What is decided about the open record, and the school's own words where it adds any. */
export function DecisionFoot({ record, decide, loading }: DecisionFootProps) {
  const { decision, actions } = record
  const { opinion, refer } = decision
  const [words, setWords] = useState(opinion?.start ?? '')
  const yes = actions.find((action) => decision.approves.includes(action.key))
  const no = actions.find((action) => action.key === 'reject')
  const missing = opinion && words.trim().length < 2 ? `请填写${opinion.label}` : undefined
  const say = (act: (version: number, reason: string) => Promise<unknown>, reason: string, said: string) => void decide.run(record, (_id, version) => act(version, reason), said)
  return (
    <View className="ui-desk-foot">
      {opinion && yes && <OpinionField opinion={opinion} value={words} onChange={setWords} />}
      <ReviewBar approve={yes && decision.approveLabel} reject={decision.rejectLabel} reasons={decision.reasons} question={decision.question} busy={decide.busy || loading}
        why={sentence(yes?.why) ?? missing} whyNotReject={no ? sentence(no.why) : '现在不能退回'}
        refer={refer && { label: refer.label, reasons: refer.reasons, onRefer: (reason) => say(refer.act, reason, refer.said) }}
        onApprove={() => say(decision.approve, words.trim(), decision.approved)} onReject={(reason) => say(decision.reject, reason, decision.rejected)} />
    </View>
  )
}
