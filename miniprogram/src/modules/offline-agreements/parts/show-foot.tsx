import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep } from './place-of-step'
import type { Deciding, Decision } from './use-decision'

interface ShowFootProps { agreement: OfflineAgreement; deciding: Deciding }
const go = (url: string) => () => { void Taro.navigateTo({ url }) }

/** What the student may do here, or why not; undefined when there is nothing. */
export function showFoot(agreement: OfflineAgreement | undefined): boolean {
  return agreement !== undefined && (agreement.actions.length > 0 || agreement.status.key === 'draft' || agreement.status.key === 'awaiting_upload')
}

/** The one main action of each state, at the thumb. */
export function ShowFoot({ agreement: { id, status, actions }, deciding }: ShowFootProps) {
  const offered = (key: Decision) => actions.find((one) => one.key === key)
  const sentence = (key: Decision): string | undefined => { const why = offered(key)?.why; return why && `${why.message}，${why.next}` }
  const button = (key: Decision, kind: 'plain' | 'line' | 'primary') => offered(key) && <Button kind={kind} why={sentence(key)} onTap={() => deciding.ask(key)}>{offered(key)?.label ?? ''}</Button>
  switch (status.key) {
    case 'draft': return <>{button('discard', 'plain')}<Button onTap={go(placeOfStep.entry(id))}>继续填写</Button></>
    case 'awaiting_upload': return <><Button kind="plain" onTap={go(placeOfStep.download(id))}>下载协议书</Button><Button onTap={go(placeOfStep.upload(id))}>上传签约资料</Button></>
    case 'in_review': return <>{button('recall', 'line')}</>
    case 'rejected': {
      const again = offered('reupload')
      const possible = again !== undefined && !again.why
      return <>{possible && button('reupload', 'line')}{button('reopen', 'primary')}</>
    }
    default: return null
  }
}
