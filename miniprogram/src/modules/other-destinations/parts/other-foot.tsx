import Taro from '@tarojs/taro'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { Button } from '@/ui/button'
import { hasUnsent } from './has-unsent'
import { otherPlaces, whyNotAtAll, type OtherDestination } from './other-destination'

const go = (url: string) => () => { void Taro.navigateTo({ url }) }
const say = (why: { message: string; next: string } | undefined) => why && `${why.message}，${why.next}`

/** The one main action of each state, at the thumb; what cannot be done says why. */
export function OtherFoot({ record, onRecall }: { record: OtherDestination; onRecall: () => void }) {
  const { status, draft, actions, canCorrect, termination } = record
  const why = say(whyNotAtAll(record))
  const recall = actions.find((one) => one.key === 'recall')
  switch (status.key) {
    case 'unconfirmed': return draft.branch ? <><Button kind="plain" onTap={go(otherPlaces.wizard)}>更换类型</Button><Button why={why} onTap={go(otherPlaces.edit)}>继续填写</Button></> : <Button why={why} onTap={go(otherPlaces.wizard)}>开始登记</Button>
    case 'pending': return <>{recall && <Button kind="plain" why={say(recall.why)} onTap={onRecall}>{recall.label}</Button>}<Button kind="line" onTap={go(otherPlaces.edit)}>{hasUnsent(record) ? '继续修改' : '修改'}</Button></>
    case 'rejected': return <Button why={why} onTap={go(otherPlaces.edit)}>修改后重新送审</Button>
    case 'approved': return <Button why={canCorrect ? undefined : say(termination ? errorCatalogue.termination_open : errorCatalogue.correction_open)} onTap={go(otherPlaces.correct())}>信息纠错</Button>
    default: return null
  }
}
