import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { TerminationCard } from '@/modules/terminations/parts/termination-card'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { History } from '@/ui/history'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { AgreementFiles } from '../../parts/agreement-files'
import { AgreementState } from '../../parts/agreement-state'
import { AmendmentAnswer } from '../../parts/amendment-answer'
import { HandoverRows } from '../../parts/handover-rows'
import { SignedResult } from '../../parts/signed-result'
import { TermsRows } from '../../parts/terms-rows'

/** 就业协议书: where it stands, what it says, its papers; and the answer to a change. `signed` is set right after signing. */
export default function AgreementPage() {
  const { id = '', signed } = useRouter().params
  const state = useLoad(() => call('GET /api/destinations/:id', { params: { id } }), [id])
  const reload = () => void state.reload()
  useShownAgain(reload)
  const { data } = state
  const asked = data?.actions.some((action) => action.key === 'refuse') === true
  return (
    <Page title="就业协议书" foot={data && asked && !state.error ? <AmendmentAnswer key={data.version} agreement={data} reload={reload} /> : undefined}
      aside={data ? <Card title="办理记录"><History lines={data.history} /></Card> : undefined}>
      <Loaded state={state}>
        {(agreement) => {
          const changed = agreement.differences.filter((line) => line.changed)
          return (
            <>
              {signed && agreement.status.key === 'in_review' && <SignedResult agreement={agreement} />}
              <AgreementState agreement={agreement} />
              {changed.length > 0 && <Card title="修改内容" extra={`${changed.length} 处`} note="与双方上次签订的内容对照"><Diff lines={changed} before="上次签订" after="修改后" /></Card>}
              <AgreementFiles agreement={agreement} />
              <TerminationCard id={agreement.id} kind="online" active={agreement.active} termination={agreement.termination} whyNot={agreement.whyNotTerminable} />
              <Card title="协议内容"><TermsRows terms={agreement.terms} /></Card>
              {agreement.handover && <Card title="档案和户口的去处"><HandoverRows handover={agreement.handover} /></Card>}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
